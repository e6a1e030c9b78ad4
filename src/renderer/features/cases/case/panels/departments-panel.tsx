import { Button, Group, Stack, Text } from '@mantine/core';
import { IconClockCheck } from '@tabler/icons-react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { RecordRow } from '#shared/domain/methods/field-value.ts';
import { client } from '#renderer/platform/connect.ts';
import { useNow } from '#renderer/platform/clock.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import type { PanelProps } from '../case-view.ts';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './parts.module.css';

type Task = { id: string; department: string; what: string; dueAt: number };

/** What others owe by when (§6 step 6). The customer hears one time only: when all of it will be there. */
export function DepartmentsPanel({ detail, record, panel }: PanelProps) {
  const open = openTasks(record.fields['departmentTasks']);
  return (
    <Stack gap="sm">
      <FieldsPanel detail={detail} panel={panel} />
      {open.length === 0 ? null : <OneTime detail={detail} open={open} />}
    </Stack>
  );
}

function OneTime({ detail, open }: { detail: CaseDetail; open: readonly Task[] }) {
  const t = useT();
  const format = useFormat();
  const now = useNow(60_000);
  const last = Math.max(...open.map(({ dueAt }) => dueAt));
  const late = open.filter(({ dueAt }) => dueAt < now);
  const isPromised = detail.promises.some((promise) => promise.state === 'open' && promise.dueAt >= last);
  const make = useAct(
    detail.id,
    () =>
      client.promises.make({
        caseId: detail.id,
        dueAt: last,
        text: t('panels.departments.promiseText', { what: open.map(({ what }) => what).join(t('panels.listMark')) }),
      }),
    { done: t('panels.departments.promised') },
  );
  return (
    <div className={styles['box']}>
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {t('panels.departments.oneTime', { time: format.dayTime(last) })}
        </Text>
        <DueTime at={last} />
      </Group>
      {late.map((task) => (
        <Group key={task.id} gap={6} mt={4}>
          <Tag tone="danger">{t('panels.departments.late')}</Tag>
          <Text size="sm">
            {task.department} · {task.what}
          </Text>
        </Group>
      ))}
      {isPromised || last < now ? null : (
        <Button
          mt={6}
          size="compact-sm"
          variant="light"
          leftSection={<IconClockCheck size={15} />}
          disabled={isReadOnly(detail)}
          loading={make.isPending}
          onClick={() => make.mutate(undefined)}
        >
          {t('panels.departments.promise')}
        </Button>
      )}
    </div>
  );
}

function openTasks(value: unknown): Task[] {
  const rows = (Array.isArray(value) ? value : []) as RecordRow[];
  return rows.flatMap((row) => {
    const dueAt = row['dueAt'];
    if (row['isDone'] === true || typeof dueAt !== 'number') return [];
    return [{ id: row.id, dueAt, department: words(row['department']), what: words(row['what']) }];
  });
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
