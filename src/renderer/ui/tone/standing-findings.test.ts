import { describe, expect, test } from 'vitest';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { cutAtFindings, standingFindings } from './standing-findings.ts';

const judged = '您好，请您冷静一点。我今晚八点前回电。';
const findings = checkTone(judged);
const quotes = (now: string) => standingFindings(findings, judged, now).map(({ start, end }) => now.slice(start, end));

describe('findings of a text that is being typed', () => {
  test('[§7.8] stand where their words stand now, before or behind the caret', () => {
    expect(findings).toHaveLength(1);
    expect(quotes(judged)).toEqual([findings[0]!.quote]);
    expect(quotes(`${judged}谢谢`)).toEqual([findings[0]!.quote]);
    expect(quotes(`王女士，${judged}`)).toEqual([findings[0]!.quote]);
  });

  test('[§7.8] go as soon as their own words are touched', () => {
    expect(quotes(judged.replace('冷静', '冷'))).toEqual([]);
    expect(quotes('')).toEqual([]);
  });

  test('[§7.8] cut the text without losing or doubling a character', () => {
    const twice = [...findings, ...findings];
    const pieces = cutAtFindings(judged, twice);
    expect(pieces.map(({ text }) => text).join('')).toBe(judged);
    expect(pieces.filter(({ finding }) => finding !== null)).toHaveLength(1);
  });
});
