import { Alert, Anchor } from '@mantine/core';
import { IconFileDiff } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';

/** The letter this one takes the place of, and the one that took its place: both texts are kept (§9.4). */
export function RelatedLetters({ letter }: { letter: Pick<LetterDetail, 'corrects' | 'correctedBy'> }) {
  const t = useT();
  const format = useFormat();
  const { corrects, correctedBy } = letter;
  if (!corrects && !correctedBy) return null;
  return (
    <Alert color={correctedBy ? 'yellow' : 'gray'} icon={<IconFileDiff />}>
      {[
        { key: 'letters.record.corrects' as const, other: corrects },
        { key: 'letters.record.correctedBy' as const, other: correctedBy },
      ].map(({ key, other }) =>
        other ? (
          <Anchor
            key={key}
            display="block"
            renderRoot={(props) => <Link to="/letters/$letterId" params={{ letterId: other.id }} {...props} />}
          >
            {t(key, { when: format.dayTime(other.createdAt), state: t(`words.letterState.${other.state}`) })}
          </Anchor>
        ) : null,
      )}
    </Alert>
  );
}
