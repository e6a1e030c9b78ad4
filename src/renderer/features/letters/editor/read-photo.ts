// A photo becomes a small PNG (§9.2). The browser decodes and shrinks it outside this thread, so that a picture of forty
// million pixels neither stops the page nor is ever held whole by it.
import { inkBox, liftInk, type Picture } from '#shared/domain/letters/lift-ink.ts';

/** Longest sides of what is kept: 42 × 12 mm on paper at more than 300 dots per inch, a seal of 18 mm likewise. */
const longest = { photo: 1200, signature: 600, seal: 360 };
const blueBlack = [28, 43, 77] as const;

/** Why a file gives no picture: it is none, or nothing was written on it. */
export type PhotoProblem = 'not-a-picture' | 'no-ink';

/** The signature on a photo, its paper taken away; PNG in base64, or why not. */
export async function signatureFromPhoto(file: Blob): Promise<{ png: string } | { problem: PhotoProblem }> {
  const photo = await shrunk(file, longest.photo);
  if (!photo) return { problem: 'not-a-picture' };
  const lifted = liftInk(photo, blueBlack);
  const box = lifted && inkBox(lifted);
  if (!lifted || !box) return { problem: 'no-ink' };
  const whole = canvasOf(lifted);
  const scale = Math.min(1, longest.signature / Math.max(box.width, box.height));
  const cut = canvas(Math.max(1, box.width * scale), Math.max(1, box.height * scale));
  const { left, top, width, height } = box;
  cut.getContext('2d')!.drawImage(whole, left, top, width, height, 0, 0, cut.width, cut.height);
  return { png: base64Of(cut) };
}

/** A picture of a seal as it is, made small; a transparent ground stays transparent. */
export async function sealFromPicture(file: Blob): Promise<{ png: string } | { problem: PhotoProblem }> {
  const picture = await shrunk(file, longest.seal);
  return picture ? { png: base64Of(canvasOf(picture)) } : { problem: 'not-a-picture' };
}

/** The picture of a canvas without the data URL around it. */
export function base64Of(drawn: HTMLCanvasElement): string {
  return drawn.toDataURL('image/png').slice('data:image/png;base64,'.length);
}

async function shrunk(file: Blob, longestSide: number): Promise<Picture | undefined> {
  // Width alone keeps the shape; a tall picture is made small enough below.
  const bitmap = await createImageBitmap(file, { resizeWidth: longestSide, resizeQuality: 'medium' }).catch(
    () => undefined,
  );
  if (!bitmap) return undefined;
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const small = canvas(bitmap.width * scale, bitmap.height * scale);
  const context = small.getContext('2d', { willReadFrequently: true })!;
  context.drawImage(bitmap, 0, 0, small.width, small.height);
  bitmap.close();
  return context.getImageData(0, 0, small.width, small.height);
}

function canvas(width: number, height: number): HTMLCanvasElement {
  const made = document.createElement('canvas');
  made.width = Math.max(1, Math.round(width));
  made.height = Math.max(1, Math.round(height));
  return made;
}

function canvasOf({ width, height, data }: Picture): HTMLCanvasElement {
  const made = canvas(width, height);
  made.getContext('2d')!.putImageData(new ImageData(Uint8ClampedArray.from(data), width, height), 0, 0);
  return made;
}
