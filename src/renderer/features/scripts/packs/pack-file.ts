// Packs between the disk and the core: bytes go as base64, as evidence does.
import { mostPackBytes, type PackRead } from '#shared/domain/scripts/pack/pack.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { client } from '#renderer/platform/connect.ts';

/** Kinds of file the chooser offers; what a file really is is seen from its bytes. */
export const packTypes =
  '.xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a chosen file; one that is too large is not even sent. */
export async function readPackFile(file: File, language: Language): Promise<PackRead> {
  if (file.size > mostPackBytes) return { problem: 'too-large', sheets: [] };
  return client.library.readPack({ contentBase64: await base64Of(file), language });
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,?/, '')));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable file')));
    reader.readAsDataURL(file);
  });
}

/** Hands bytes to the person's download folder under a name that every system takes. */
export function saveBytes(contentBase64: string, name: string): void {
  const binary = atob(contentBase64);
  const bytes = Uint8Array.from(binary, (unit) => unit.charCodeAt(0));
  const url = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
  link.click();
  // The engine reads the address after this call.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
