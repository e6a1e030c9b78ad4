import { Button, Collapse, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { Clock } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';
import { WhyList } from '#renderer/ui/why-due.tsx';
import { useCaseView } from '../case-view.ts';
import { isOwed } from '../soonest-due.ts';
import { useAct } from '../mutations.ts';
import styles from './context.module.css';
import { PauseDialog, ResumeEffect } from './pause-dialog.tsx';
import { StatutoryHints } from './statutory-hints.tsx';

const tones: Record<Clock['state'], Tone> = { running: 'accent', paused: 'notice', met: 'good', breached: 'danger' };

/** Every deadline with the rule behind it and, opened up, each step of the computation (§3.8). */
export function ClocksCard() {
  const t = useT();
  const { detail } = useCaseView();
  return (
    <Stack gap="xs">
      {detail.clocks.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('cases.clock.none')}
        </Text>
      ) : null}
      {detail.clocks.map((clock) => (
        <OneClock key={clock.id} clock={clock} detail={detail} />
      ))}
      <StatutoryHints detail={detail} />
    </Stack>
  );
}

type ClockProps = { clock: Clock; detail: CaseDetail };

function OneClock({ clock, detail }: ClockProps) {
  const t = useT();
  const word = useWord();
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
      {clock.state === 'paused' ? <ResumeEffect clock={clock} /> : null}
      <Group gap={6} mt={2} ml={-8}>
        <Button size="compact-xs" variant="subtle" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('cases.why.open')}
        </Button>
        {detail.state === 'closed' ? null : <ClockButtons clock={clock} detail={detail} />}
      </Group>
      <Collapse expanded={isOpen}>
        <WhyList steps={clock.explanation} />
        <Rungs clock={clock} />
      </Collapse>
    </div>
  );
}

/** The ladder of a clock: what the program does, and when (§3.2). */
function Rungs({ clock }: { clock: Clock }) {
  const t = useT();
  const format = useFormat();
  if (clock.rungs.length === 0) return null;
  return (
    <>
      <Text size="sm" mt={6} fw={500}>
        {t('cases.clock.rungs')}
      </Text>
      <ol className={styles['why']}>
        {clock.rungs.map(({ stage, at, actions, isDone }) => (
          <li key={`${stage} ${at}`}>
            {t(isDone ? 'cases.clock.rungDone' : 'cases.clock.rungLine', {
              at: format.dayTime(at),
              stage: t(`words.rungStage.${stage}`),
              actions: actions.map((action) => t(`words.rungAction.${action}`)).join(' · '),
            })}
          </li>
        ))}
      </ol>
    </>
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
      {isAsking ? (
        <PauseDialog
          clock={clock}
          isBusy={pause.isPending}
          onClose={() => setIsAsking(false)}
          onConfirm={pause.mutateAsync}
        />
      ) : null}
    </>
  );
}
