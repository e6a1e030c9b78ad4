// Tells a print shop's programs where to cut: TrimBox and BleedBox on every page of a PDF (ISO 32000-1, 14.11.2). Chromium
// writes neither, so the pages are written once more behind the end of the file, as an incremental update (7.5.6).

const pointsPerMm = 72 / 25.4;

/**
 * The PDF with the boxes of a card whose ground reaches `bleedMm` past each edge. Gives the bytes back unchanged when they
 * are no PDF of the kind Chromium writes: its page size and crop marks say the same.
 */
export function withTrimBoxes(pdf: Uint8Array, bleedMm: number): Uint8Array {
  const text = fromBytes(pdf);
  const trailer = /trailer\s*<<([\s\S]*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(text);
  const pages = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s*(<<\/Type \/Page\n[\s\S]*?)>>\s*endobj/g)].flatMap(
    ([, number, dictionary]) => pageWithBoxes(Number(number), dictionary!, bleedMm),
  );
  if (!trailer || pages.length === 0) return pdf;
  let at = pdf.length + 1;
  const table = pages.map(({ number, object }) => {
    const entry = `${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`;
    at += object.length;
    return entry;
  });
  const kept = trailer[1]!.replace(/\/Prev \d+/, '').trim();
  const objects = pages.map(({ object }) => object).join('');
  const end = `xref\n${table.join('')}trailer\n<<${kept}\n/Prev ${trailer[2]}>>\nstartxref\n${at}\n%%EOF\n`;
  return joined(pdf, toBytes(`\n${objects}${end}`));
}

function pageWithBoxes(number: number, dictionary: string, bleedMm: number): { number: number; object: string }[] {
  const media = /\/MediaBox \[([\d.\s-]+)\]/.exec(dictionary)?.[1]?.trim().split(/\s+/).map(Number);
  if (media?.length !== 4 || media.some(Number.isNaN)) return [];
  const [left, bottom, right, top] = media as [number, number, number, number];
  const bleed = bleedMm * pointsPerMm;
  const trim = [left + bleed, bottom + bleed, right - bleed, top - bleed];
  const boxes = `/BleedBox ${box([left, bottom, right, top])}\n/TrimBox ${box(trim)}`;
  return [{ number, object: `${number} 0 obj\n${dictionary.trimEnd()}\n${boxes}>>\nendobj\n` }];
}

function box(points: number[]): string {
  return `[${points.map((point) => Number(point.toFixed(3))).join(' ')}]`;
}

/** One character a byte, so that places in the text are places in the file. */
function fromBytes(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
