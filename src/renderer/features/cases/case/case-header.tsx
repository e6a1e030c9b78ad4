import { Group, Menu, Text, Title, Tooltip, UnstyledButton } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { IconChevronDown, IconFlag3, IconHourglass } from '@tabler/icons-react';
import { useEffect } from 'react';
import { shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { Severity } from '#shared/domain/vocabulary.ts';
import { client } from '#renderer/platform/connect.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useFormat, useLanguage, useT, useWord } from '#renderer/ui/language.tsx';
import { RiskTag, SeverityTag, StateTag, Tag } from '#renderer/ui/tag.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { CaseActions } from './actions/case-actions.tsx';
import styles from './case-page.module.css';
import { useCaseView } from './case-view.ts';
import { useHandlingTimer } from './handling-timer.ts';
import { useAct } from './mutations.ts';
import { soonestDue } from './soonest-due.ts';

/** Number, customer, how grave, how risky, whose, until when; and what can be done with the case as a whole. */
export function CaseHeader() {
  const t = useT();
  const { detail, record } = useCaseView();
  useEffect(() => {
    document.title = `${detail.number} – ${t('app.name')}`;
  }, [detail.number, t]);
  const isPriority = record.fields['priorityFlag'];
  return (
    <header className={styles['header']}>
      <Group gap="xs" className={styles['facts'] ?? ''}>
        <Title order={1}>{detail.number}</Title>
        <CustomerLink detail={detail} />
        {record.case.severity ? <SeverityTag severity={record.case.severity satisfies Severity} /> : null}
        <RiskTag level={detail.level} risk={detail.risk} />
        <StateTag state={detail.state} />
        {typeof isPriority === 'string' && isPriority !== 'normal' && isPriority !== 'no' ? (
          <Tag tone="notice" icon={<IconFlag3 size={12} aria-hidden />}>
            {t('cases.head.priority')}
          </Tag>
        ) : null}
        {record.fields['isLiveOutage'] === true ? <Tag tone="danger">{t('cases.head.liveOutage')}</Tag> : null}
        <Text size="sm" c="dimmed">
          {t('cases.head.owner', { name: detail.owner?.name ?? t('cases.head.nobody') })}
        </Text>
        <SoonestDue detail={detail} />
        <span className={styles['push']} />
        <MethodSwitch />
        <Timer />
      </Group>
      <CaseActions />
    </header>
  );
}

function CustomerLink({ detail }: { detail: CaseDetail }) {
  const t = useT();
  if (!detail.customer || !detail.customerId) {
    return (
      <Text size="sm" c="dimmed">
        {t('cases.head.noCustomer')}
      </Text>
    );
  }
  return (
    <Link to="/customers/$id" params={{ id: detail.customerId }} className={styles['customer'] ?? ''}>
      {detail.customer.fields.name || t('cases.head.noName')}
    </Link>
  );
}

function SoonestDue({ detail }: { detail: CaseDetail }) {
  const word = useWord();
  const due = soonestDue(detail);
  if (!due) return null;
  return (
    <Text size="sm" component="span">
      {word('due', due.kind)} <DueTime at={due.at} />
    </Text>
  );
}

/** Changing the method keeps every field (§5.1); a wrong click is taken back by undo. */
function MethodSwitch() {
  const t = useT();
  const toast = useToast();
  const { language } = useLanguage();
  const { detail, method } = useCaseView();
  const change = useAct(detail.id, (code: string) => client.cases.changeMethod({ caseId: detail.id, method: code }), {
    onDone: () => {
      toast.undo(t('cases.method.changed'), () =>
        client.cases.changeMethod({ caseId: detail.id, method: method.code }),
      );
    },
  });
  return (
    <Menu position="bottom-end" width={300} withinPortal>
      <Menu.Target>
        <UnstyledButton
          className={styles['method']}
          disabled={detail.state === 'closed'}
          aria-label={t('cases.method.change', { method: method.title[language] })}
        >
          {method.title[language]} <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {shippedMethods.map((one) => (
          <Menu.Item key={one.code} disabled={one.code === method.code} onClick={() => change.mutate(one.code)}>
            <Text size="sm" fw={600}>
              {one.title[language]}
            </Text>
            <Text size="xs" c="dimmed">
              {one.purpose[language]}
            </Text>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Timer() {
  const t = useT();
  const format = useFormat();
  const { detail, step } = useCaseView();
  const isVisited = detail.visits.some((visit) => visit.step === step.code);
  const { seconds, isRunning } = useHandlingTimer(
    detail.id,
    isVisited ? step.code : detail.step,
    detail.state === 'closed',
  );
  const total = detail.visits.reduce((sum, visit) => sum + visit.seconds, 0) + seconds;
  return (
    <Tooltip label={t('cases.timer.explain')}>
      <span
        className={styles['timer']}
        data-running={isRunning || undefined}
        role="timer"
        aria-label={t('cases.timer.label')}
      >
        <IconHourglass size={14} aria-hidden /> {format.duration(total)}
      </span>
    </Tooltip>
  );
}
