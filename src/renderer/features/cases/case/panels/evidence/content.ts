// The bytes of a piece of evidence: what can be shown in the page, and saving it to the disk.
import type { Evidence } from '#shared/contract/case-records.ts';
import { client } from '#renderer/platform/connect.ts';

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
  const binary = atob(contentBase64);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return new Blob([bytes], { type: mime });
}

/** Saves the file where the person, or the engine's settings, says. */
export async function saveToDisk(id: Evidence['id']): Promise<void> {
  const content = await client.evidence.content({ id });
  const url = URL.createObjectURL(blobOf({ ...content, mime: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = content.fileName;
  link.click();
  // The engine has to have begun reading before the address goes away.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
