import { Text, UnstyledButton } from '@mantine/core';
import { IconCheck, IconArrowForward, IconPointFilled } from '@tabler/icons-react';
import type { StepState } from '#shared/domain/methods/engine.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import styles from './case-page.module.css';
import { useCaseView } from './case-view.ts';

/** The steps of the method with their state, what is missing, and the time spent in each (§6.10). */
export function StepRail() {
  const t = useT();
  const { language } = useLanguage();
  const { detail, method, states, step, look } = useCaseView();
  const at = method.steps.findIndex((one) => one.code === step.code);
  const move = (by: number) => {
    const next = method.steps[at + by];
    if (next) look(next.code);
  };
  useShortcut({ keys: 'alt + ArrowUp', label: t('cases.rail.up'), worksWhileTyping: true }, () => move(-1));
  useShortcut({ keys: 'alt + ArrowDown', label: t('cases.rail.down'), worksWhileTyping: true }, () => move(1));
  return (
    <nav className={styles['rail']} aria-label={t('cases.rail.label')}>
      <ol>
        {method.steps.map((one, index) => {
          const state = states[index];
          if (!state) return null;
          const seconds = detail.visits.find((visit) => visit.step === one.code)?.seconds ?? 0;
          return (
            <li key={one.code}>
              <UnstyledButton
                className={styles['railStep']}
                data-state={state.state}
                aria-current={one.code === step.code ? 'step' : undefined}
                title={state.reason ?? undefined}
                onClick={() => look(one.code)}
              >
                <StepMark state={state.state} index={index} />
                <span className={styles['railWords']}>
                  <span>{one.title[language]}</span>
                  <RailNote state={state} seconds={seconds} />
                </span>
              </UnstyledButton>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

function StepMark({ state, index }: { state: StepState['state']; index: number }) {
  const t = useT();
  const icon = {
    ahead: index + 1,
    open: index + 1,
    current: <IconPointFilled size={16} aria-hidden />,
    done: <IconCheck size={14} aria-hidden />,
    skipped: <IconArrowForward size={14} aria-hidden />,
  }[state];
  return (
    <span className={styles['railMark']} role="img" aria-label={t(`cases.rail.state.${state}`)}>
      {icon}
    </span>
  );
}

function RailNote({ state, seconds }: { state: StepState; seconds: number }) {
  const t = useT();
  const format = useFormat();
  const notes = [
    state.missing.length > 0 ? t('cases.rail.missing', { count: state.missing.length }) : null,
    seconds > 0 ? format.duration(seconds) : null,
  ].filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <Text span size="xs" c="dimmed">
      {notes.join(' · ')}
    </Text>
  );
}
