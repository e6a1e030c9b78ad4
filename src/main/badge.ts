import { app, nativeImage, type BrowserWindow } from 'electron';
import { type ShellTexts } from './shell-texts.ts';

const size = 16;

/** How many reminders wait, on the icon of the program: a number on macOS and on Linux desktops that can, a red dot on Windows (§3.7). */
export function showBadge(window: BrowserWindow | undefined, waiting: number, texts: ShellTexts): void {
  app.setBadgeCount(waiting);
  if (process.platform !== 'win32') return;
  window?.setOverlayIcon(waiting > 0 ? redDot() : null, waiting > 0 ? texts.waiting(waiting) : '');
}

function redDot(): Electron.NativeImage {
  return nativeImage.createFromBitmap(dotPixels(), { width: size, height: size });
}

/** A red disc, four bytes a pixel: blue, green, red, opacity. */
function dotPixels(): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  const middle = (size - 1) / 2;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const isInside = Math.hypot(x - middle, y - middle) <= middle;
      pixels.set(isInside ? [0x2a, 0x2a, 0xc9, 0xff] : [0, 0, 0, 0], (y * size + x) * 4);
    }
  }
  return pixels;
}
