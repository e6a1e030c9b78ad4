// One way to paper for every page that prints (§9.4): a chosen printer without questions, the system's dialog, the
// browser's. The printer's own offset applies to paper alone, never to a PDF.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { shell } from '#renderer/platform/connect.ts';
import { fileName } from '#renderer/platform/files.ts';
import type { PrinterEntry } from '#shared/shell-bridge.ts';
import { noOffset, type PrintOffset, readPrintSettings, writePrintSettings } from './print-settings.ts';

/** `unknown`: nobody tells whether anything came out: a browser never does, a runtime sometimes forgets to. */
export type PrintOutcome = 'printed' | 'unknown' | 'failed' | 'no-printer';

/** Longer than a spooler takes for a hundred cards: then the person is asked. The system's dialog may stay open for ever. */
const longestSilenceMs = 60_000;

export type Printing = {
  /** Undefined while they are looked for, and in a browser, which shows its own. */
  printers: PrinterEntry[] | undefined;
  /** The chosen printer's system name; '' lets the system ask. */
  printer: string;
  choosePrinter: (name: string) => void;
  offset: PrintOffset;
  setOffset: (offset: PrintOffset) => void;
  isPrinting: boolean;
  /** What gave nothing the last time; a new try starts clean. */
  failed: 'print' | 'pdf' | undefined;
  print: (paper: { widthMm: number; heightMm: number }) => Promise<PrintOutcome>;
  /** Desktop: the page as a PDF file where the person wants it. False when they changed their mind or it failed. */
  savePdf: (name: string, finish?: (pdf: Uint8Array) => Uint8Array) => Promise<boolean>;
};

/** `onShift` moves the sheets while they go to paper, and is told no offset afterwards; it must be synchronous. */
export function usePrinting(onShift: (offset: PrintOffset) => void = shiftPrint): Printing {
  const [settings, setSettings] = useState(readPrintSettings);
  const [failed, setFailed] = useState<Printing['failed']>();
  const [isPrinting, setIsPrinting] = useState(false);
  const printers = usePrinters();
  const printer = printers?.some(({ name }) => name === settings.printer) ? settings.printer : '';
  const offset = settings.offsets[printer] ?? noOffset;
  const change = useCallback((next: typeof settings) => {
    setSettings(next);
    writePrintSettings(next);
  }, []);
  return {
    printers,
    printer,
    offset,
    failed,
    isPrinting,
    choosePrinter: (name) => {
      setFailed(undefined);
      change({ ...settings, printer: name });
    },
    setOffset: (next) => change({ ...settings, offsets: { ...settings.offsets, [printer]: next } }),
    print: async ({ widthMm, heightMm }) => {
      if (shell && printers?.length === 0) return 'no-printer';
      setFailed(undefined);
      onShift(offset);
      try {
        if (!shell) {
          window.print();
          return 'unknown';
        }
        setIsPrinting(true);
        const silently = printer === '' ? undefined : { printer, widthMm, heightMm };
        const answer = shell.print(silently).then(toOutcome, () => 'failed' as const);
        const outcome = await (silently ? Promise.race([answer, silence()]) : answer);
        setFailed(outcome === 'failed' ? 'print' : undefined);
        return outcome;
      } finally {
        setIsPrinting(false);
        onShift(noOffset);
      }
    },
    savePdf: async (name, finish = (pdf) => pdf) => {
      setFailed(undefined);
      try {
        return (await shell?.savePdf(finish(await shell.printToPdf()), pdfName(name))) ?? false;
      } catch {
        setFailed('pdf');
        return false;
      }
    },
  };
}

function toOutcome(isPrinted: boolean): PrintOutcome {
  return isPrinted ? 'printed' : 'failed';
}

function silence(): Promise<PrintOutcome> {
  return new Promise((resolve) => setTimeout(() => resolve('unknown'), longestSilenceMs));
}

/** Systems take names of 255 bytes; a Chinese character has three. */
function pdfName(name: string): string {
  return `${fileName(name).slice(0, 80) || 'zhuanji'}.pdf`;
}

function usePrinters(): PrinterEntry[] | undefined {
  const found = useQuery({
    queryKey: ['shell', 'printers'],
    queryFn: () => shell?.listPrinters() ?? [],
    enabled: shell !== undefined,
    // Somebody plugs the printer in while the page is open.
    refetchOnWindowFocus: true,
  });
  return shell ? found.data : undefined;
}

/** Sheets move by these two properties in print; see `.sheet` of a letter. */
function shiftPrint({ x, y }: PrintOffset): void {
  const { style } = document.documentElement;
  style.setProperty('--print-dx', `${x / 10}mm`);
  style.setProperty('--print-dy', `${y / 10}mm`);
}
