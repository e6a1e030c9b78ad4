import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconPhoneCall, IconUserCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { now, useNow } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../../case-view.ts';
import { isReadOnly, useCaseField } from '../../fields/use-case-field.ts';
import { useAct } from '../../mutations.ts';
import { usePolicy } from '../../queries.ts';
import { FieldsPanel } from '../fields-panel.tsx';
import { HoldingScripts } from './holding-scripts.tsx';
import styles from '../parts.module.css';

const neverSay = ['panels.plan.say1', 'panels.plan.say2', 'panels.plan.say3', 'panels.plan.say4'] as const;
const neverGive = ['panels.plan.give1', 'panels.plan.give2', 'panels.plan.give3'] as const;

/** At high risk (§4.4): who owns it, when they hear from us, what to say first, and what must not be said or given. */
export function ResponsePlanPanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  return (
    <Stack gap="sm">
      <div className={styles['two']}>
        <Part number={1} title={t('panels.plan.owner')}>
          <Owner detail={detail} />
        </Part>
        <Part number={2} title={t('panels.plan.time')}>
          <CallBack detail={detail} />
        </Part>
      </div>
      <Part number={3} title={t('panels.plan.holding')}>
        <HoldingScripts detail={detail} record={record} />
      </Part>
      <div className={styles['two']}>
        <Never title={t('panels.plan.neverSay')} lines={neverSay.map((line) => t(line))} />
        <Never title={t('panels.plan.neverGive')} lines={neverGive.map((line) => t(line))} />
      </div>
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}

function Part({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <div className={styles['box']} role="group" aria-label={title}>
      <Text size="sm" fw={600} mb={6}>
        {number}. {title}
      </Text>
      {children}
    </div>
  );
}

function Never({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <div className={styles['box']} data-tone="danger" role="group" aria-label={title}>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

function Owner({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const { me } = useSession();
  const owner = useCaseField<string | null>(detail, 'ownerId', null);
  const take = () => {
    owner.setValue(me.id);
    owner.flush();
  };
  const isMine = owner.value === me.id;
  const name = isMine ? me.name : (detail.owner?.name ?? null);
  return (
    <Stack gap={6} align="flex-start">
      <Text size="sm">{name === null ? t('panels.plan.nobody') : t('panels.plan.owns', { name })}</Text>
      {isMine ? null : (
        <Button
          size="compact-sm"
          variant={name === null ? 'filled' : 'default'}
          leftSection={<IconUserCheck size={15} />}
          disabled={isReadOnly(detail)}
          onClick={take}
        >
          {t('panels.plan.take')}
        </Button>
      )}
    </Stack>
  );
}

/** The call back that policy asks for, promised by one press; while a promise is open, its time instead. */
function CallBack({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const format = useFormat();
  const { risk } = usePolicy();
  const minuteNow = useNow(60_000);
  const promise = detail.promises.filter((one) => one.state === 'open').sort((a, b) => a.dueAt - b.dueAt)[0];
  const make = useAct(
    detail.id,
    () => {
      const dueAt = now() + risk.callBackWithinMinutes * 60_000;
      return client.promises.make({
        caseId: detail.id,
        dueAt,
        text: t('panels.plan.promiseText', { time: format.time(dueAt) }),
      });
    },
    { done: t('panels.plan.promised') },
  );
  const latest = minuteNow + risk.callBackWithinMinutes * 60_000;
  const isSoon = promise !== undefined && promise.dueAt <= latest;
  return (
    <Stack gap={6} align="flex-start">
      {promise ? (
        <Group gap={6} role="status">
          {isSoon ? <IconCheck size={15} aria-hidden /> : null}
          <Text size="sm">{promise.text}</Text>
          <DueTime at={promise.dueAt} />
        </Group>
      ) : null}
      {promise && !isSoon ? (
        <Alert color="yellow" p="xs">
          {t('panels.plan.tooLate', { minutes: risk.callBackWithinMinutes })}
        </Alert>
      ) : null}
      {isSoon ? null : (
        <Button
          size="compact-sm"
          className={styles['wordy'] ?? ''}
          leftSection={<IconPhoneCall size={15} />}
          disabled={isReadOnly(detail)}
          loading={make.isPending}
          onClick={() => make.mutate(undefined)}
        >
          {t('panels.plan.promise', { minutes: risk.callBackWithinMinutes, time: format.time(latest) })}
        </Button>
      )}
    </Stack>
  );
}
