// Opens a ZIP file entry by entry with a bound on what comes out: a small file may unpack to gigabytes.
import { inflateRawSync } from 'node:zlib';

export class ZipError extends Error {
  readonly reason: 'damaged' | 'too-large';

  constructor(reason: 'damaged' | 'too-large') {
    super(reason);
    this.reason = reason;
  }
}

type Entry = { name: Buffer; method: number; packed: number; size: number; at: number };

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const stored = 0;
const deflated = 8;

/**
 * The same archive with nothing compressed in it, so that a reader need not unpack anything (the one of read-excel-file
 * starts a worker for every large entry). Throws ZipError for a damaged archive or one of more than `mostBytes`.
 */
export function unpackedZip(archive: Buffer, mostBytes: number): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  let left = mostBytes;
  for (const entry of entriesOf(archive)) {
    const content = contentOf(archive, entry, left);
    left -= content.length;
    const local = localHeader(entry.name, content.length);
    directory.push(directoryHeader(entry.name, content.length, offset));
    locals.push(local, content);
    offset += local.length + content.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(endMark, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

function entriesOf(archive: Buffer): Entry[] {
  const end = archive.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  if (end === -1 || end + 22 > archive.length) throw new ZipError('damaged');
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let position = 0; position < count; position += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== entryMark) throw new ZipError('damaged');
    const nameLength = archive.readUInt16LE(at + 28);
    entries.push({
      method: archive.readUInt16LE(at + 10),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
      at: archive.readUInt32LE(at + 42),
      name: archive.subarray(at + 46, at + 46 + nameLength),
    });
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function contentOf(archive: Buffer, { at, packed, size, method }: Entry, mostBytes: number): Buffer {
  if (size > mostBytes) throw new ZipError('too-large');
  if (at + 30 > archive.length || archive.readUInt32LE(at) !== localMark) throw new ZipError('damaged');
  const start = at + 30 + archive.readUInt16LE(at + 26) + archive.readUInt16LE(at + 28);
  const bytes = archive.subarray(start, start + packed);
  if (bytes.length < packed) throw new ZipError('damaged');
  if (method === stored) return bytes;
  if (method !== deflated) throw new ZipError('damaged');
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.max(1, mostBytes) });
  } catch (error) {
    const isTooLarge = (error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new ZipError(isTooLarge ? 'too-large' : 'damaged');
  }
}

function localHeader(name: Buffer, size: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(localMark, 0);
  header.writeUInt32LE(size, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

function directoryHeader(name: Buffer, size: number, at: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(entryMark, 0);
  header.writeUInt32LE(size, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(name.length, 28);
  header.writeUInt32LE(at, 42);
  return Buffer.concat([header, name]);
}
