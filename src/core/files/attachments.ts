// Files beside the database, named by their SHA-256 and so stored once (§2.8).
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

export type AttachmentStore = {
  /** Writes the bytes and waits until they are on the disk. */
  put(bytes: Buffer): Promise<{ sha256: string; bytes: number }>;
  /** The bytes, checked against their name; undefined when the file is gone or changed. */
  get(sha256: string): Promise<Buffer | undefined>;
  /** Takes the file away; one that is not there is no error. */
  remove(sha256: string): Promise<void>;
  /** Takes away what a killed process left half written. */
  clearHalfWritten(): Promise<void>;
};

export function attachmentStore(folder: string): AttachmentStore {
  /** Being written by this process: not half-written by a killed one. */
  const beingWritten = new Set<string>();
  const pathOf = (sha256: string): string => join(folder, sha256.slice(0, 2), sha256);
  return {
    async put(bytes) {
      const sha256 = hashOf(bytes);
      const path = pathOf(sha256);
      // A file that was damaged meanwhile is written anew.
      if ((await soundFile(path, sha256)) !== undefined) return { sha256, bytes: bytes.length };
      await mkdir(join(folder, sha256.slice(0, 2)), { recursive: true });
      const temporary = `${path}.${randomUUID()}.tmp`;
      beingWritten.add(temporary);
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
      } finally {
        beingWritten.delete(temporary);
      }
      return { sha256, bytes: bytes.length };
    },
    get: (sha256) => soundFile(pathOf(sha256), sha256),
    remove: (sha256) => rm(pathOf(sha256), { force: true }),
    async clearHalfWritten() {
      for (const name of await readdir(folder, { recursive: true }).catch(() => []))
        if (name.endsWith('.tmp') && !beingWritten.has(join(folder, name)))
          await rm(join(folder, name), { force: true });
    },
  };
}

async function soundFile(path: string, sha256: string): Promise<Buffer | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  return bytes && hashOf(bytes) === sha256 ? bytes : undefined;
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
    remove: async (sha256) => void files.delete(sha256),
    clearHalfWritten: async () => undefined,
  };
}
