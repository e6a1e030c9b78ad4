// Files beside the database, named by their SHA-256 and so stored once (§2.8).
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export type AttachmentStore = {
  /** Writes the bytes and waits until they are on the disk. */
  put(bytes: Buffer): Promise<{ sha256: string; bytes: number }>;
  /** The bytes, checked against their name; undefined when the file is gone or changed. */
  get(sha256: string): Promise<Buffer | undefined>;
};

export function attachmentStore(folder: string): AttachmentStore {
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      const known = await stat(path).catch(() => undefined);
      if (known?.size === bytes.length) return { sha256, bytes: bytes.length };
      await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
      const temporary = `${path}.${randomUUID()}.tmp`;
      try {
        const file = await open(temporary, 'w');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      return { sha256, bytes: bytes.length };
    },
    async get(sha256) {
      const bytes = await readFile(pathOf(sha256)).catch(() => undefined);
      return bytes && hashOf(bytes) === sha256 ? bytes : undefined;
    },
  };
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Attachments of a database in memory: for tests. */
export function memoryAttachments(): AttachmentStore {
  const files = new Map<string, Buffer>();
  return {
    put: async (bytes) => {
      const sha256 = hashOf(bytes);
      files.set(sha256, bytes);
      return { sha256, bytes: bytes.length };
    },
    get: async (sha256) => files.get(sha256),
  };
}
