import { Button, Group, SegmentedControl, Stack, Switch, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { FollowUp } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { InstantInput } from '#renderer/ui/fields.tsx';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useAct } from '../mutations.ts';

const outcomes = ['reached', 'no-answer', 'declined'] as const;
const scores = ['1', '2', '3', '4', '5'] as const;

type Props = { followUp: FollowUp; detail: CaseDetail; onClose: () => void };

/** How the call went: reached with satisfaction and words, nobody answered and when again, or declined (§10.1). */
export function FollowUpForm({ followUp, detail, onClose }: Props) {
  const t = useT();
  const toast = useToast();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number]>('reached');
  const [score, setScore] = useState<string>('');
  const [isSolved, setIsSolved] = useState(true);
  const [words, setWords] = useState('');
  const [retryAt, setRetryAt] = useState<number | null>(null);
  const isReached = outcome === 'reached';
  const record = useAct(
    detail.id,
    () =>
      client.followUps.record({
        id: followUp.id,
        outcome,
        satisfaction: isReached ? Number(score) : null,
        isSolved: isReached ? isSolved : null,
        words,
        retryAt: outcome === 'no-answer' ? retryAt : null,
        expectedVersion: followUp.version,
      }),
    {
      onDone: ({ hasReopened }) => {
        toast.done(hasReopened ? t('cases.follow.reopened') : t('cases.follow.saved'));
        onClose();
      },
    },
  );
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t('cases.follow.outcome')}
        value={outcome}
        onChange={(value) => setOutcome(value as (typeof outcomes)[number])}
        data={outcomes.map((one) => ({ value: one, label: t(`words.followUpOutcome.${one}`) }))}
      />
      {isReached ? (
        <>
          <div>
            <Text size="sm" fw={500}>
              {t('cases.follow.score')}
            </Text>
            <SegmentedControl
              aria-label={t('cases.follow.score')}
              value={score}
              onChange={setScore}
              data={scores.map((one) => ({ value: one, label: t(`cases.follow.score.${one}`) }))}
            />
          </div>
          <Switch
            label={t('cases.follow.solved')}
            checked={isSolved}
            onChange={(event) => setIsSolved(event.currentTarget.checked)}
          />
        </>
      ) : null}
      {outcome === 'no-answer' ? (
        <InstantInput
          label={t('cases.follow.retry')}
          ariaLabel={t('cases.follow.retry')}
          value={retryAt}
          onChange={setRetryAt}
        />
      ) : null}
      <Textarea
        label={t('cases.follow.words')}
        autosize
        minRows={2}
        maxLength={5000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {isReached && (!isSolved || (score !== '' && Number(score) <= 2)) ? (
        <Text size="sm" c="dimmed">
          {t('cases.follow.willReopen')}
        </Text>
      ) : null}
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button
          disabled={isReached && score === ''}
          loading={record.isPending}
          onClick={() => record.mutate(undefined)}
        >
          {t('cases.follow.save')}
        </Button>
      </Group>
    </Stack>
  );
}
