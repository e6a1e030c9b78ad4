// Answers window.zhuanjiShell: the only messages a page can send to this process. Each is checked for where it comes
// from and what it carries.
import { ipcMain, type IpcMainInvokeEvent, type MessagePortMain, type WebContents } from 'electron';
import { z } from 'zod';
import { Language } from '#shared/domain/vocabulary.ts';
import { connectChannel, shellChannels, type ShellBridge, type ShellPreferences } from '#shared/shell-bridge.ts';
import { isOurPage } from './session-security.ts';

const WaitingCount = z.int().min(0).max(100_000);
const PreferenceChanges = z.strictObject({ closesToTray: z.boolean().optional(), language: Language.optional() });

export interface ShellServices {
  preferences(): ShellPreferences;
  savePreferences(changes: Partial<ShellPreferences>): ShellPreferences;
  showDataFolder(): Promise<void>;
  showCount(count: number): void;
  connect(port: MessagePortMain): void;
}

export function offerShellServices(services: ShellServices): void {
  const answers: { [Name in keyof ShellBridge]: (page: WebContents, input: unknown) => ReturnType<ShellBridge[Name]> } =
    {
      printToPdf: printPageToPdf,
      print: printPage,
      readPreferences: async () => services.preferences(),
      savePreferences: async (_page, changes) => services.savePreferences(PreferenceChanges.parse(changes)),
      showDataFolder: () => services.showDataFolder(),
      showCount: async (_page, count) => services.showCount(WaitingCount.parse(count)),
    };
  for (const name of Object.keys(shellChannels) as (keyof ShellBridge)[]) {
    ipcMain.handle(shellChannels[name], (event, input: unknown) => {
      refuseStrangers(event);
      return answers[name](event.sender, input);
    });
  }
  ipcMain.on(connectChannel, (event) => {
    const [port] = event.ports;
    if (port && isOurPage(event.senderFrame?.url ?? '')) services.connect(port);
  });
}

/** Page size and margins are the style sheet's (`@page`); without preferCSSPageSize everything would be Letter. */
export async function printPageToPdf(page: WebContents): Promise<Uint8Array> {
  return page.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    // Headings become the outline of the file; older runtimes pass over what they do not know.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** The system's print dialog; false when cancelled or failed. */
export function printPage(page: WebContents): Promise<boolean> {
  return new Promise((resolve) => {
    page.print({ silent: false, printBackground: true }, (isPrinted) => resolve(isPrinted));
  });
}

function refuseStrangers(event: IpcMainInvokeEvent): void {
  if (!isOurPage(event.senderFrame?.url ?? '')) throw new Error('refused: not a page of this program');
}
