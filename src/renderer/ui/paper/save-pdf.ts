/** Hands a PDF to the person's download folder under a name that every system takes. */
export function savePdf(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'paper'}.pdf`;
  link.click();
  // The engine reads the address after this call.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
