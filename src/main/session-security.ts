// What a page may do is an allow-list; each entry says why it is there. Everything else is refused.
import { app, type Session, type WebContents } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** Permissions a page of ours may have, each with its reason. */
const allowedPermissions: Record<string, string> = {
  'clipboard-sanitized-write': 'copying a script, a message or a case number',
};

/** Where bytes may come from. No network at all (§13.7): not even a stray link in a pasted complaint may load. */
const allowedSchemes: Record<string, string> = {
  'app:': 'the program’s own page',
  'blob:': 'photos and files of a case, PDFs on their way to a file',
  'data:': 'small images inside style sheets',
  'devtools:': 'developer tools in an unpackaged run',
};

/** Locks a session: permissions, devices and requests. */
export function secureSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, answer) => {
    answer(isOurPage(contents.getURL()) && permission in allowedPermissions);
  });
  session.setPermissionCheckHandler((_contents, permission, origin) => {
    return isOurPage(`${origin}/`) && permission in allowedPermissions;
  });
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((request, answer) => {
    answer({ cancel: !(new URL(request.url).protocol in allowedSchemes) });
  });
  session.setSpellCheckerDictionaryDownloadURL(`${appOrigin}/no-dictionaries/`);
}

/** Every page ever made keeps to our origin: no navigation away, no new windows, no webviews. */
export function secureAllPages(): void {
  app.on('web-contents-created', (_event, contents) => securePage(contents));
}

function securePage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event, url) => {
    if (!isOurPage(url)) event.preventDefault();
  });
  contents.on('will-redirect', (event, url) => {
    if (!isOurPage(url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => event.preventDefault());
}

/** True for the pages this program serves itself. */
export function isOurPage(url: string): boolean {
  return url.startsWith(`${appOrigin}/`);
}
