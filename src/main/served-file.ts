import { join, normalize, sep } from 'node:path';

/** The file behind a URL, or undefined when it points outside the folder or to another host. */
export function fileFor(folder: string, url: string): string | undefined {
  const { host, pathname } = new URL(url);
  if (host !== 'zhuanji') return undefined;
  try {
    const path = normalize(join(folder, decodeURIComponent(pathname === '/' ? '/index.html' : pathname)));
    return path.startsWith(folder + sep) ? path : undefined;
  } catch {
    return undefined;
  }
}
