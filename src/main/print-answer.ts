/**
 * Whether a printer took the page. Runtimes tell of an unknown or offline printer in two ways: by the callback, or by
 * throwing at once; both are a print that did not happen, and the page says so by the printer's name.
 */
export function printAnswer(start: (told: (isPrinted: boolean) => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      start(resolve);
    } catch {
      resolve(false);
    }
  });
}
