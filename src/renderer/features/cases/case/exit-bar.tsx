// The bar below the step: what is still missing, on to the next step, or on with a reason (§6, §14.7).
import { Button, Group, Popover, Stack, Text, TextInput } from '@mantine/core';
import { IconArrowRight, IconCircleCheck } from '@tabler/icons-react';
import { useState } from 'react';
import type { Missing } from '#shared/domain/methods/engine.ts';
import { openRequirements } from '#shared/domain/methods/engine.ts';
import { client } from '#renderer/platform/connect.ts';
import { isFailure } from '#renderer/platform/failure.ts';
import { onEnter } from '#renderer/ui/ime.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { useShortcut } from '#renderer/ui/shortcuts.tsx';
import styles from './case-page.module.css';
import { useCaseView } from './case-view.ts';
import { useAct } from './mutations.ts';

/** Shown below the step that is looked at. */
export function ExitBar() {
  const { detail, step } = useCaseView();
  if (detail.state === 'closed') return null;
  return detail.step === step.code ? <LeaveStep key={step.code} /> : <ComeHere />;
}

/** The case stands in another step: take it here. */
function ComeHere() {
  const t = useT();
  const { language } = useLanguage();
  const { detail, method, step, look } = useCaseView();
  const current = method.steps.find((one) => one.code === detail.step);
  const go = useAct(detail.id, (to: string) => client.cases.goToStep({ caseId: detail.id, step: to }), {
    onFailed: (error) => {
      if (isFailure(error, 'GATE_OPEN')) look(detail.step);
      return false;
    },
  });
  return (
    <footer className={styles['exit']}>
      <Text size="sm" c="dimmed">
        {t('cases.exit.elsewhere', { step: current?.title[language] ?? detail.step })}
      </Text>
      <Group gap="xs">
        <Button variant="default" onClick={() => look(detail.step)}>
          {t('cases.exit.back')}
        </Button>
        <Button loading={go.isPending} onClick={() => go.mutate(step.code)}>
          {t('cases.exit.here')}
        </Button>
      </Group>
    </footer>
  );
}

function LeaveStep() {
  const t = useT();
  const { language } = useLanguage();
  const { detail, record, method, step, look } = useCaseView();
  const [isAsking, setIsAsking] = useState(false);
  const missing = openRequirements(step, record);
  const next = method.steps[method.steps.indexOf(step) + 1];
  const go = useAct(
    detail.id,
    (reason: string | undefined) =>
      client.cases.goToStep({ caseId: detail.id, step: next?.code ?? step.code, ...(reason ? { reason } : {}) }),
    {
      onDone: () => {
        setIsAsking(false);
        if (next) look(next.code);
      },
      onFailed: (error) => {
        const isGate = isFailure(error, 'GATE_OPEN');
        if (isGate) setIsAsking(true);
        return isGate;
      },
    },
  );
  const leave = () => go.mutate(undefined);
  useShortcut(next ? { keys: 'mod + Enter', label: t('cases.exit.next'), worksWhileTyping: true } : null, leave);
  return (
    <footer className={styles['exit']}>
      <MissingList missing={missing} />
      {next ? (
        <Popover
          opened={isAsking && missing.length > 0}
          onChange={setIsAsking}
          position="top-end"
          withArrow
          trapFocus
          width={360}
        >
          <Popover.Target>
            <Button
              className={styles['next'] ?? ''}
              rightSection={<IconArrowRight size={16} />}
              variant={missing.length === 0 ? 'filled' : 'light'}
              loading={go.isPending}
              onClick={leave}
            >
              {t('cases.exit.to', { step: next.title[language] })}
            </Button>
          </Popover.Target>
          <Popover.Dropdown>
            <LeaveWithReason missing={missing} isBusy={go.isPending} onLeave={(reason) => go.mutate(reason)} />
          </Popover.Dropdown>
        </Popover>
      ) : null}
    </footer>
  );
}

/** What is missing, each a way to the place where it is filled in. */
function MissingList({ missing }: { missing: readonly Missing[] }) {
  const t = useT();
  const { language } = useLanguage();
  const { fill } = useCaseView();
  if (missing.length === 0) {
    return (
      <Text size="sm" className={styles['ready'] ?? ''} role="status">
        <IconCircleCheck size={16} aria-hidden /> {t('cases.exit.ready')}
      </Text>
    );
  }
  return (
    <div className={styles['missing']} role="status" aria-label={t('cases.exit.missing', { count: missing.length })}>
      {missing.map((one) => (
        <Button
          key={one.code}
          size="compact-sm"
          variant="default"
          title={one.remedy[language]}
          onClick={() => fill({ panel: one.panel, fieldKey: one.fieldKey })}
        >
          {one.message[language]}
        </Button>
      ))}
    </div>
  );
}

type ReasonProps = { missing: readonly Missing[]; isBusy: boolean; onLeave: (reason: string) => void };

function LeaveWithReason({ missing, isBusy, onLeave }: ReasonProps) {
  const t = useT();
  const { language } = useLanguage();
  const [reason, setReason] = useState('');
  const leave = () => {
    if (reason.trim() !== '') onLeave(reason.trim());
  };
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('cases.exit.missing', { count: missing.length })}
      </Text>
      {missing.map((one) => (
        <Text key={one.code} size="sm" c="dimmed">
          {one.remedy[language]}
        </Text>
      ))}
      <TextInput
        label={t('cases.exit.reason')}
        placeholder={t('cases.exit.reasonPlaceholder')}
        maxLength={200}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={onEnter(leave)}
      />
      <Group justify="flex-end">
        <Button size="compact-md" variant="default" disabled={reason.trim() === ''} loading={isBusy} onClick={leave}>
          {t('cases.exit.leave')}
        </Button>
      </Group>
    </Stack>
  );
}
