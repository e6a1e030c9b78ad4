import { describe, expect, test } from 'vitest';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { letterTemplates } from './templates.ts';

describe('shipped letters under our own tone check', () => {
  test.each(letterTemplates.map((template) => [template.id, template] as const))(
    '[§7.8] no sentence of %s, its closing and signature among them, has a fault of tone',
    (_, { body, closing, signature, language }) => {
      const findingsOf = (parts: readonly string[]) =>
        checkTone(parts.join('\n').replace(/\{[a-zA-Z]+\}/gu, '3'), { language, surface: 'letter' }).map(
          ({ rule, quote }) => ({ rule, quote }),
        );
      expect(findingsOf([...body, ...closing, ...signature])).toEqual([]);
      expect([...closing, ...signature].flatMap((line) => findingsOf([line]))).toEqual([]);
    },
  );
});
