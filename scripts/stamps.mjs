// Stamps: a hash of what something was made from, kept beside it, so that a second start does nothing twice.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

/** Hash over the names and contents of files and folders (given relative to the project; missing ones are skipped). */
export function hashOf(paths) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder)) {
    hash
      .update(path.replaceAll('\\', '/'))
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0');
  }
  return hash.digest('hex');
}

/** True when the stamp file holds exactly this hash. */
export function isStamped(file, hash) {
  const path = join(root, file);
  return existsSync(path) && readFileSync(path, 'utf8') === hash;
}

/** Writes a stamp; an empty hash makes it stale. */
export function stamp(file, hash) {
  const path = join(root, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, hash);
}

function filesUnder(path) {
  const absolute = join(root, path);
  if (!existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [path];
  const names = readdirSync(absolute).sort();
  return names.filter((name) => !/\.test\.tsx?$/.test(name)).flatMap((name) => filesUnder(join(path, name)));
}
