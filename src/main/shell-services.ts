// Answers window.zhuanjiShell: the only messages a page can send to this process. Each is checked for where it comes
// from and what it carries.
import {
  BrowserWindow,
  dialog,
  ipcMain,
  type IpcMainInvokeEvent,
  type MessagePortMain,
  type PrinterInfo,
  type WebContents,
} from 'electron';
import { writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { Language } from '#shared/domain/vocabulary.ts';
import {
  connectChannel,
  type PrinterEntry,
  shellChannels,
  type ShellBridge,
  type ShellPreferences,
} from '#shared/shell-bridge.ts';
import { printAnswer } from './print-answer.ts';
import { isOurPage } from './session-security.ts';

const WaitingCount = z.int().min(0).max(100_000);
const PreferenceChanges = z.strictObject({ closesToTray: z.boolean().optional(), language: Language.optional() });
/** No paper in a desk printer is smaller than a label or larger than A3. */
const PaperLength = z.number().min(30).max(420);
const SilentPrint = z
  .strictObject({ printer: z.string().min(1).max(300), widthMm: PaperLength, heightMm: PaperLength })
  .optional();
const Pdf = z.instanceof(Uint8Array);
const FileName = z.string().min(1).max(200);

export interface ShellServices {
  preferences(): ShellPreferences;
  savePreferences(changes: Partial<ShellPreferences>): ShellPreferences;
  showDataFolder(): Promise<void>;
  showCount(count: number): void;
  connect(port: MessagePortMain): void;
}

export function offerShellServices(services: ShellServices): void {
  type Answer<Name extends keyof ShellBridge> = (
    page: WebContents,
    ...input: unknown[]
  ) => ReturnType<ShellBridge[Name]>;
  const answers: { [Name in keyof ShellBridge]: Answer<Name> } = {
    printToPdf: printPageToPdf,
    print: (page, silently) => printPage(page, SilentPrint.parse(silently ?? undefined)),
    savePdf: (page, pdf, name) => savePdf(page, Pdf.parse(pdf), FileName.parse(name)),
    listPrinters,
    readPreferences: async () => services.preferences(),
    savePreferences: async (_page, changes) => services.savePreferences(PreferenceChanges.parse(changes)),
    showDataFolder: () => services.showDataFolder(),
    showCount: async (_page, count) => services.showCount(WaitingCount.parse(count)),
  };
  for (const name of Object.keys(shellChannels) as (keyof ShellBridge)[]) {
    ipcMain.handle(shellChannels[name], (event, ...input: unknown[]) => {
      refuseStrangers(event);
      return answers[name](event.sender, ...input);
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

/** The system's print dialog, or a chosen printer without one; false when cancelled or failed. */
export function printPage(page: WebContents, silently?: z.infer<typeof SilentPrint>): Promise<boolean> {
  const options = silently
    ? {
        silent: true,
        deviceName: silently.printer,
        // The margins are the style sheet's: any other kind but the default would lay them aside. Sizes in micrometres.
        margins: { marginType: 'default' as const },
        pageSize: { width: Math.round(silently.widthMm * 1000), height: Math.round(silently.heightMm * 1000) },
      }
    : { silent: false };
  return printAnswer((told) => page.print({ ...options, printBackground: true }, told));
}

/** Writes a PDF where the person wants it; false when they closed the question. Rejects with what kept it from the disk. */
async function savePdf(page: WebContents, pdf: Uint8Array, name: string): Promise<boolean> {
  const window = BrowserWindow.fromWebContents(page);
  const question = { defaultPath: name, filters: [{ name: 'PDF', extensions: ['pdf'] }] };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, question)
    : dialog.showSaveDialog(question));
  if (canceled || !filePath) return false;
  await writeFile(filePath, pdf);
  return true;
}

/** The printers the system knows; a system whose print service is down has none. */
export async function listPrinters(page: WebContents): Promise<PrinterEntry[]> {
  const found = await page.getPrintersAsync().catch(() => []);
  return found.map((printer) => ({
    name: printer.name,
    label: labelOf(printer),
    // Gone from the types of newer runtimes, still there in older ones.
    isDefault: Reflect.get(printer, 'isDefault') === true,
  }));
}

/** Linux calls a printer by its queue ("hp_m404_2") and keeps what people call it as the description. */
function labelOf({ name, displayName, description }: PrinterInfo): string {
  return (process.platform === 'linux' && description) || displayName || name;
}

function refuseStrangers(event: IpcMainInvokeEvent): void {
  if (!isOurPage(event.senderFrame?.url ?? '')) throw new Error('refused: not a page of this program');
}
