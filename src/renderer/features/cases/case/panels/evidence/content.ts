// The bytes of a piece of evidence: what can be shown in the page, and saving it to the disk.
import type { Evidence } from '#shared/contract/case-records.ts';
import { client } from '#renderer/platform/connect.ts';
import { bytesOf, saveFile } from '#renderer/platform/files.ts';

export type Shown = 'image' | 'audio' | 'video';

// Only formats that every engine of ours draws, and none that may hold a program (SVG).
const shownMimes: readonly [Shown, RegExp][] = [
  ['image', /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/],
  ['audio', /^audio\/(?:mpeg|mp4|aac|ogg|wav|x-wav|webm)$/],
  ['video', /^video\/(?:mp4|webm)$/],
];

/** How the page can show it; null when it can only be saved and opened with another program. */
export function shownAs({ mime, sha256 }: Evidence): Shown | null {
  if (sha256 === null) return null;
  return shownMimes.find(([, pattern]) => pattern.test(mime ?? ''))?.[0] ?? null;
}

export function blobOf({ contentBase64, mime }: { contentBase64: string; mime: string }): Blob {
  return new Blob([bytesOf(contentBase64)], { type: mime });
}

/** Saves the file where the person, or the engine's settings, says. */
export async function saveToDisk(id: Evidence['id']): Promise<void> {
  const content = await client.evidence.content({ id });
  saveFile(bytesOf(content.contentBase64), content.fileName);
}
