// What this computer remembers about its printers (§9.3): the chosen one, and how far each prints off its place. It
// belongs to the computer, not to the shop, so it stays in this window's storage.
import { z } from 'zod';

const key = 'zhuanji.print';
/** Largest shift in tenths of a millimetre: a printer further off has the wrong paper in it. */
export const farthestTenths = 100;

const Tenths = z.number().int().min(-farthestTenths).max(farthestTenths);
const Settings = z.object({
  /** The system's name of the printer; '' asks by the system's dialog. */
  printer: z.string().catch(''),
  offsets: z.record(z.string(), z.object({ x: Tenths, y: Tenths })).catch({}),
});
export type PrintSettings = z.infer<typeof Settings>;

/** Shift of everything printed, in tenths of a millimetre: to the right and down. */
export type PrintOffset = { x: number; y: number };
export const noOffset: PrintOffset = { x: 0, y: 0 };

export function readPrintSettings(): PrintSettings {
  try {
    return Settings.parse(JSON.parse(window.localStorage.getItem(key) ?? '{}'));
  } catch {
    return { printer: '', offsets: {} };
  }
}

export function writePrintSettings(settings: PrintSettings): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // A full or forbidden storage: the choice holds for this window.
  }
}

/** A typed millimetre value as tenths, inside the bounds. */
export function toTenths(mm: number): number {
  return Math.max(-farthestTenths, Math.min(farthestTenths, Math.round(mm * 10)));
}
