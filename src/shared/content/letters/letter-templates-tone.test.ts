import { describe, expect, test } from 'vitest';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { letterTemplates } from './templates.ts';

describe('shipped letters under our own tone check', () => {
  test.each(letterTemplates.map((template) => [template.id, template] as const))(
    '[§7.8] no sentence of %s has a fault of tone',
    (_, { body, language }) => {
      const text = body.join('\n').replace(/\{[a-zA-Z]+\}/gu, '3');
      expect(checkTone(text, { language }).map(({ rule, quote }) => ({ rule, quote }))).toEqual([]);
    },
  );
});
