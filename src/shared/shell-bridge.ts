// What the desktop shell offers the page as `window.zhuanjiShell`, and how the page asks for its message port. In the
// browser (web host) there is no such object. Everything else goes through the contract.
import { type Language } from './domain/vocabulary.ts';

/** Choices that belong to this computer's desktop, not to the shop: they are not in the database. */
export interface ShellPreferences {
  /** Closing the window keeps the program in the tray, where reminders still ring. */
  closesToTray: boolean;
  /** Language of menu, tray and notifications; the page tells it whenever its own changes. */
  language: Language;
}

/** A printer of this computer. `name` is the system's, `label` what people call it. */
export interface PrinterEntry {
  name: string;
  label: string;
  isDefault: boolean;
}

/** A print without a dialog: the printer's name and the size of the paper in it. */
export interface SilentPrint {
  printer: string;
  widthMm: number;
  heightMm: number;
}

export interface ShellBridge {
  /** The current page as a PDF, with the page size of its own `@page` rule and its backgrounds. */
  printToPdf(): Promise<Uint8Array>;
  /**
   * Prints the current page: with the system's dialog, or silently on a chosen printer. False when the person cancelled
   * or no printer took it.
   */
  print(silently?: SilentPrint): Promise<boolean>;
  /**
   * Asks where to keep a PDF under this name and writes it there; false when the person changed their mind. Rejects when
   * it could not be written.
   */
  savePdf(pdf: Uint8Array, name: string): Promise<boolean>;
  /** The printers of this computer; none where the system knows none. */
  listPrinters(): Promise<PrinterEntry[]>;
  readPreferences(): Promise<ShellPreferences>;
  /** Changes what is given and keeps the rest; answers with all of them. */
  savePreferences(changes: Partial<ShellPreferences>): Promise<ShellPreferences>;
  /** Opens the folder of the data in the system's file manager. */
  showDataFolder(): Promise<void>;
  /** How many reminders wait: on the program's icon and in the tray; 0 takes it away. */
  showCount(count: number): Promise<void>;
}

/** The page posts this to its own window with one end of a MessageChannel; the shell joins it to the core. */
export const connectMessage = 'zhuanji:connect';

/** The only channels the page may invoke; main and preload both read this list. */
export const shellChannels = {
  printToPdf: 'shell:print-to-pdf',
  print: 'shell:print',
  savePdf: 'shell:save-pdf',
  listPrinters: 'shell:list-printers',
  readPreferences: 'shell:read-preferences',
  savePreferences: 'shell:save-preferences',
  showDataFolder: 'shell:show-data-folder',
  showCount: 'shell:show-count',
} as const satisfies Record<keyof ShellBridge, string>;

/** From preload to main: a port to hand on to the core. */
export const connectChannel = 'shell:connect';

/** From main to preload: somebody chose Print in the menu; the page hears it as a message with this text. */
export const printAskedChannel = 'zhuanji:print-asked';
