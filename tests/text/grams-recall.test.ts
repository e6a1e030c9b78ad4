// Tries the token stream on the real tokenizer: whatever `includes` finds, the index must find, and nothing else.
import Database from 'better-sqlite3';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#shared/domain/text/fold.ts';
import { indexTokens, matchQuery } from '#shared/domain/text/grams.ts';

const unit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('退', '货', '貨', '差', '评', '臺', '不', '，', ',', '。', '!', '！', '"', '*', "'"),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'a',
      'B',
      'é',
      '3',
      '1',
      '2',
      ' ',
      ' ',
      '-',
      '😀',
      '👨‍👩‍👧',
      '𠮷',
      '鿫',
      'İ',
      '\0',
      '\ue000',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }) },
);
const text = fc.array(unit, { maxLength: 60 }).map((units) => units.join(''));

function openIndex(texts: readonly string[]): Database.Database {
  const db = new Database(':memory:');
  db.exec(
    `CREATE VIRTUAL TABLE words USING fts5(tokens, content='', contentless_delete=1, detail=none, tokenize='unicode61 remove_diacritics 0')`,
  );
  const insert = db.prepare('INSERT INTO words (rowid, tokens) VALUES (?, ?)');
  texts.forEach((each, index) => insert.run(index, indexTokens(each)));
  return db;
}

function findRows(db: Database.Database, texts: readonly string[], query: string): number[] {
  const expression = matchQuery(query);
  if (expression === null) return [];
  const rows = db.prepare('SELECT rowid FROM words WHERE words MATCH ? ORDER BY rowid').pluck().all(expression.match);
  return (rows as number[]).filter((row) => expression.verify.every((part) => fold(texts[row]!).includes(part)));
}

function rowsBySubstring(texts: readonly string[], query: string): number[] {
  const parts = fold(query).split(/\s+/u).filter(Boolean);
  if (parts.length === 0) return [];
  const includesByCharacter = (each: string, part: string): boolean => {
    const [haystack, needle] = [[...fold(each)], [...part]];
    return haystack.some((_, at) => needle.every((character, offset) => haystack[at + offset] === character));
  };
  return texts.flatMap((each, row) => (parts.every((part) => includesByCharacter(each, part)) ? [row] : []));
}

describe('search index', () => {
  test('[architecture §6] finds exactly what a plain substring search finds, for 1 to 6 characters of any text', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), fc.infiniteStream(fc.nat()), (texts, numbers) => {
        const db = openIndex(texts);
        const pick = (below: number): number => numbers.next().value! % below;
        for (let tries = 0; tries < 12; tries += 1) {
          const characters = [...texts[pick(texts.length)]!];
          const start = pick(characters.length + 1);
          const query = characters.slice(start, start + 1 + pick(6)).join('');
          expect({ query, rows: findRows(db, texts, query) }).toEqual({ query, rows: rowsBySubstring(texts, query) });
        }
        db.close();
      }),
      { numRuns: 300 },
    );
  });

  test('[architecture §6] simplified and traditional, wide and narrow find each other', () => {
    const texts = ['臺灣的麵條退貨', '台湾的面条退货', 'ABC123', 'abc123'];
    const db = openIndex(texts);
    expect(findRows(db, texts, '麵條退貨')).toEqual([0, 1]);
    expect(findRows(db, texts, '退货')).toEqual([0, 1]);
    expect(findRows(db, texts, 'bC12')).toEqual([2, 3]);
    db.close();
  });

  test('[architecture §6] a word longer than the index keeps is found by its middle and verified', () => {
    const texts = [`x${'ab12'.repeat(20)}z`, 'ab12'.repeat(9)];
    const db = openIndex(texts);
    expect(findRows(db, texts, `${'ab12'.repeat(10)}z`)).toEqual([0]);
    expect(findRows(db, texts, 'ab12'.repeat(9))).toEqual([0, 1]);
    db.close();
  });
});
