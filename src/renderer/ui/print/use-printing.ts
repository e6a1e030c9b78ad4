// One way to paper for every page that prints (§9.4): a chosen printer without questions, the system's dialog, the
// browser's. The printer's own offset applies to paper alone, never to a PDF.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { shell } from '#renderer/platform/connect.ts';
import type { PrinterEntry } from '#shared/shell-bridge.ts';
import { type PrintOffset, readPrintSettings, writePrintSettings } from './print-settings.ts';

/** `asked`: a browser printed and does not tell whether anything came out. */
export type PrintOutcome = 'printed' | 'asked' | 'failed' | 'no-printer';

export type Printing = {
  /** Undefined while they are looked for, and in a browser, which shows its own. */
  printers: PrinterEntry[] | undefined;
  /** The chosen printer's system name; '' lets the system ask. */
  printer: string;
  choosePrinter: (name: string) => void;
  offset: PrintOffset;
  setOffset: (offset: PrintOffset) => void;
  /** The last print gave nothing; a new one starts clean. */
  hasFailed: boolean;
  print: (paper: { widthMm: number; heightMm: number }) => Promise<PrintOutcome>;
};

export function usePrinting(): Printing {
  const [settings, setSettings] = useState(readPrintSettings);
  const [hasFailed, setHasFailed] = useState(false);
  const printers = usePrinters();
  const printer = printers?.some(({ name }) => name === settings.printer) ? settings.printer : '';
  const offset = settings.offsets[printer] ?? { x: 0, y: 0 };
  const change = useCallback((next: typeof settings) => {
    setSettings(next);
    writePrintSettings(next);
  }, []);
  return {
    printers,
    printer,
    offset,
    hasFailed,
    choosePrinter: (name) => {
      setHasFailed(false);
      change({ ...settings, printer: name });
    },
    setOffset: (next) => change({ ...settings, offsets: { ...settings.offsets, [printer]: next } }),
    print: async (paper) => {
      if (shell && printers?.length === 0) return 'no-printer';
      setHasFailed(false);
      shiftPrint(offset);
      try {
        if (!shell) {
          window.print();
          return 'asked';
        }
        const isPrinted = await shell.print(printer === '' ? undefined : { printer, ...paper }).catch(() => false);
        setHasFailed(!isPrinted);
        return isPrinted ? 'printed' : 'failed';
      } finally {
        shiftPrint({ x: 0, y: 0 });
      }
    },
  };
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
