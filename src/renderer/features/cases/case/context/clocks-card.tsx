import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Clock } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useT, useWord } from '#renderer/ui/language.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';
import { useCaseView } from '../case-view.ts';
import { isOwed } from '../soonest-due.ts';
import { useAct } from '../mutations.ts';
import { WordsDialog } from '../words-dialog.tsx';
import styles from './context.module.css';
import { useExplainLine } from './explain-line.ts';

const tones: Record<Clock['state'], Tone> = { running: 'accent', paused: 'notice', met: 'good', breached: 'danger' };

/** Every deadline with the rule behind it and, opened up, each step of the computation (§3.8). */
export function ClocksCard() {
  const t = useT();
  const { detail } = useCaseView();
  if (detail.clocks.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('cases.clock.none')}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      {detail.clocks.map((clock) => (
        <OneClock key={clock.id} clock={clock} detail={detail} />
      ))}
    </Stack>
  );
}

type ClockProps = { clock: Clock; detail: CaseDetail };

function OneClock({ clock, detail }: ClockProps) {
  const t = useT();
  const word = useWord();
  const explain = useExplainLine();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div className={styles['clock']}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600}>
          {word('clock', clock.kind)}
        </Text>
        <Group gap={6}>
          <DueTime at={clock.dueAt} isSettled={!isOwed(clock)} />
          <Tag tone={tones[clock.state]}>{t(`words.clockState.${clock.state}`)}</Tag>
        </Group>
      </Group>
      {clock.pausedReason ? (
        <Text size="xs" c="dimmed">
          {t('cases.clock.pausedFor', { reason: clock.pausedReason })}
        </Text>
      ) : null}
      <Group gap={6} mt={2}>
        <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('cases.clock.why')}
        </Button>
        {detail.state === 'closed' ? null : <ClockButtons clock={clock} detail={detail} />}
      </Group>
      <Collapse expanded={isOpen}>
        <ol className={styles['why']}>
          {clock.explanation.map(explain).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </Collapse>
    </div>
  );
}

function ClockButtons({ clock, detail }: ClockProps) {
  const t = useT();
  const [isAsking, setIsAsking] = useState(false);
  const at = { id: clock.id, expectedVersion: clock.version };
  const pause = useAct(detail.id, (reason: string) => client.clocks.pause({ ...at, reason }), {
    onDone: () => setIsAsking(false),
  });
  const resume = useAct(detail.id, () => client.clocks.resume(at));
  const meet = useAct(detail.id, () => client.clocks.meet(at));
  if (clock.state === 'met') return null;
  return (
    <>
      {clock.state === 'paused' ? (
        <Button size="compact-xs" variant="subtle" loading={resume.isPending} onClick={() => resume.mutate(undefined)}>
          {t('cases.clock.resume')}
        </Button>
      ) : (
        <>
          <Button size="compact-xs" variant="subtle" onClick={() => setIsAsking(true)}>
            {t('cases.clock.pause')}
          </Button>
          <Button size="compact-xs" variant="subtle" loading={meet.isPending} onClick={() => meet.mutate(undefined)}>
            {t('cases.clock.meet')}
          </Button>
        </>
      )}
      <WordsDialog
        isOpen={isAsking}
        onClose={() => setIsAsking(false)}
        title={t('cases.clock.pause')}
        label={t('cases.clock.reason')}
        placeholder={t('cases.clock.reasonPlaceholder')}
        confirmLabel={t('cases.clock.pause')}
        isRequired
        isBusy={pause.isPending}
        onConfirm={pause.mutate}
      />
    </>
  );
}
