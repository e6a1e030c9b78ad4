import { Text } from '@mantine/core';
import { checkPersonalSentence } from '#shared/domain/letters/personal-sentence.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ToneText } from '#renderer/ui/tone/tone-text.tsx';
import styles from '../letters.module.css';
import type { EditorParts } from './editor-parts.ts';

type SentenceProblem = 'personal-sentence-empty' | 'personal-sentence-too-short' | 'personal-sentence-reused';

/** The sentence only this customer could receive (§9.1), with help and an answer at once. */
export function PersonalSentence({ draft, change, made, letterId }: EditorParts & { letterId: string }) {
  const t = useT();
  // Length is judged as typed; "used before" is the core's answer and comes with the composed letter.
  const own = checkPersonalSentence(draft.personalSentence, []);
  const used = made.problems.find(({ code }) => code === 'personal-sentence-reused');
  const problem = own ?? used;
  const hasBegun = draft.personalSentence.trim() !== '';
  return (
    <div className={styles['personal']}>
      <ToneText
        label={t('letters.personal.label')}
        description={t('letters.personal.help')}
        placeholder={t('letters.personal.example')}
        isRequired
        surface="script"
        lines={2}
        maxLength={20_000}
        rememberAs={`letter.${letterId}.personal`}
        value={draft.personalSentence}
        onChange={(personalSentence) => change({ personalSentence })}
      />
      <div role="status">
        {problem && hasBegun ? (
          <Text size="sm" c="red" fw={500} mt={6}>
            {t(`letters.problem.${problem.code as SentenceProblem}`)}
          </Text>
        ) : null}
      </div>
    </div>
  );
}
