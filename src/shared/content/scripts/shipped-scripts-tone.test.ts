import { describe, expect, test } from 'vitest';
import { fillPlaceholders } from '#shared/domain/scripts/fill-placeholders.ts';
import { exampleValues } from '#shared/domain/scripts/placeholder.ts';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { languages } from '#shared/domain/vocabulary.ts';
import { shippedScripts } from './shipped-scripts.ts';

describe('shipped scripts under our own tone check', () => {
  test.each(languages)('[§7.8] no script in %s, filled in as it would go out, has a fault of tone', (language) => {
    const faults = shippedScripts(language).flatMap((script) => {
      const { text } = fillPlaceholders(script.text, exampleValues(language), language);
      return checkTone(text, { language }).map((finding) => `${script.id}: ${finding.rule} “${finding.quote}”`);
    });
    expect(faults).toEqual([]);
  });
});
