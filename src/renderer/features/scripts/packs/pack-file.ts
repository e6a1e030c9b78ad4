// Packs between the disk and the core: bytes go as base64, as evidence does.
import { mostPackBytes, type PackRead } from '#shared/domain/scripts/pack/pack.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { client } from '#renderer/platform/connect.ts';
import { base64Of } from '#renderer/platform/files.ts';

/** Kinds of file the chooser offers; what a file really is is seen from its bytes. */
export const packTypes =
  '.xlsx,.json,application/json,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reads a chosen file; one that is too large is not even sent. */
export async function readPackFile(file: File, language: Language): Promise<PackRead> {
  if (file.size > mostPackBytes) return { problem: 'too-large', sheets: [] };
  return client.library.readPack({ contentBase64: await base64Of(file), language });
}
