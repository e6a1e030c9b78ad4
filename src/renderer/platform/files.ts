// Files between the disk and the page: read as base64, in which bytes go to the core, and handed to the download folder.

/** The content as base64. Rejects with what kept the file from being read. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    // An empty file is "data:" without the comma.
    reader.addEventListener('load', () => resolve(String(reader.result).replace(/^[^,]*,?/, '')));
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable file')));
    reader.readAsDataURL(file);
  });
}

export function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));
}

/** Hands bytes to the person's download folder under a name that every system takes. */
export function saveFile(bytes: Uint8Array, name: string, mime = 'application/octet-stream'): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: mime }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName(name);
  link.click();
  // The engine reads the address after this call.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name every system takes for a file. */
export function fileName(name: string): string {
  return name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();
}
