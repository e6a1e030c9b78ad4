// The desktop shell, as a list of what happens when it starts.
import { app, powerMonitor, session } from 'electron';
import { join } from 'node:path';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { chooseFolders } from './folders.ts';
import { secureAllPages, secureSession } from './session-security.ts';
import { startDesktop } from './desktop.ts';

const folders = chooseFolders(process.argv.slice(1));
app.setPath('userData', folders.shell);
// As root, tests start with --no-sandbox; forcing it on would then end every child process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
registerAppScheme();
secureAllPages();

// A second start hands over to the first: its window comes to the front.
if (app.requestSingleInstanceLock({ dataFolder: folders.data })) void start();
else app.exit(0);

async function start(): Promise<void> {
  await app.whenReady();
  secureSession(session.defaultSession);
  serveApp(join(app.getAppPath(), 'out/renderer'));
  const desktop = startDesktop(folders);
  app.on('second-instance', () => desktop.show());
  app.on('activate', () => desktop.show());
  powerMonitor.on('resume', () => desktop.resumed());
  powerMonitor.on('unlock-screen', () => desktop.resumed());
  app.on('before-quit', () => desktop.willQuit());
  app.on('window-all-closed', () => app.quit());
  app.on('will-quit', (event) => {
    if (desktop.isClosed) return;
    // The core finishes its transaction and closes the file first.
    event.preventDefault();
    void desktop.close().then(() => app.quit());
  });
}
