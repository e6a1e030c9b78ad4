// Where quotes stand in a text, as pieces to draw: marked words, and among them the one that was asked for.

export type Piece = { text: string; isMarked: boolean; isAsked: boolean };

/** Cuts a text at every place where one of the quotes stands. The pieces together are the text. */
export function markQuotes(text: string, quotes: readonly string[], asked: string): Piece[] {
  const marked = rangesOf(text, quotes);
  const wanted = rangesOf(text, [asked]);
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...marked, ...wanted]) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);
  const holds = (ranges: readonly Range[], at: number) => ranges.some(({ start, end }) => start <= at && at < end);
  return sorted.slice(0, -1).map((start, index) => ({
    text: text.slice(start, sorted[index + 1]),
    isMarked: holds(marked, start) || holds(wanted, start),
    isAsked: holds(wanted, start),
  }));
}

type Range = { start: number; end: number };
// Hostile text repeats one word a hundred thousand times; the page draws this many of each.
const mostPlaces = 50;

function rangesOf(text: string, quotes: readonly string[]): Range[] {
  return [...new Set(quotes)].filter((quote) => quote !== '').flatMap((quote) => placesOf(text, quote));
}

function placesOf(text: string, quote: string): Range[] {
  const places: Range[] = [];
  for (
    let start = text.indexOf(quote);
    start !== -1 && places.length < mostPlaces;
    start = text.indexOf(quote, start + quote.length)
  )
    places.push({ start, end: start + quote.length });
  return places;
}
