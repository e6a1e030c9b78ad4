// Reads the compact coverage table of the fonts (written by scripts/make-font-coverage.mjs).

/**
 * Decodes "gap" and "gap,length" pairs (base 36, each gap counted from the end of the range before) to a flat list
 * from₀, to₀, from₁, to₁ … of code points, ascending and inclusive.
 */
export function decodeCoverage(encoded: string): Uint32Array {
  const pairs = encoded === '' ? [] : encoded.split(' ');
  const ranges = new Uint32Array(pairs.length * 2);
  let end = 0;
  pairs.forEach((pair, index) => {
    const [gap, length] = pair.split(',');
    const from = end + Number.parseInt(gap!, 36);
    end = length === undefined ? from : from + Number.parseInt(length, 36);
    ranges[index * 2] = from;
    ranges[index * 2 + 1] = end;
  });
  return ranges;
}

/** Whether a code point lies in one of the ranges; binary search, because a letter is checked on every key stroke. */
export function inCoverage(ranges: Uint32Array, codePoint: number): boolean {
  let low = 0;
  let high = ranges.length / 2 - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (codePoint < ranges[middle * 2]!) high = middle - 1;
    else if (codePoint > ranges[middle * 2 + 1]!) low = middle + 1;
    else return true;
  }
  return false;
}
