import { Group, Radio, Stack, Text } from '@mantine/core';
import { handsFor, uncoveredCharacters } from '#shared/domain/letters/choose-font.ts';
import { printedText } from '#shared/domain/letters/compose-letter.ts';
import { FontKey } from '#shared/domain/letters/letter.ts';
import { useT } from '#renderer/ui/language.tsx';
import type { DraftedLetter } from '../draft.ts';
import { fontFamily } from '../sheet/wait-for-fonts.ts';

type Props = { made: DraftedLetter; wanted: FontKey; onChange: (font: FontKey) => void };

/** Hands of the letter's language; one that cannot write a character of the text is off and says which (§9.2). */
export function HandChoice({ made, wanted, onChange }: Props) {
  const t = useT();
  const { content, style } = made;
  const text = printedText(content);
  const isReplaced = style.font !== wanted;
  return (
    <Radio.Group
      label={t('letters.look.hand')}
      description={t('letters.look.handHelp')}
      value={wanted}
      onChange={(font) => onChange(FontKey.parse(font))}
    >
      <Stack gap={6} mt={6}>
        {handsFor(content.language).map((font) => {
          const missing = uncoveredCharacters(font, text);
          return (
            <Radio
              key={font}
              value={font}
              disabled={missing.length > 0 && font !== wanted}
              label={
                <Group gap="xs" component="span">
                  <span>{t(`letters.font.${font}`)}</span>
                  {missing.length === 0 ? (
                    <Text span size="lg" lang={content.language} style={{ fontFamily: `'${fontFamily(font)}'` }}>
                      {content.salutation}
                    </Text>
                  ) : null}
                </Group>
              }
              description={
                missing.length > 0
                  ? t('letters.look.cannotWrite', { characters: missing.slice(0, 6).join(' ') })
                  : undefined
              }
            />
          );
        })}
        {isReplaced ? (
          <Text size="sm" role="status">
            {t('letters.look.replaced', { font: t(`letters.font.${style.font}`) })}
          </Text>
        ) : null}
      </Stack>
    </Radio.Group>
  );
}
