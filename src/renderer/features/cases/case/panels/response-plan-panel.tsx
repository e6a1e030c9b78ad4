import { Button, Group, List, Stack, Text } from '@mantine/core';
import { IconPhoneCall } from '@tabler/icons-react';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { rankScripts } from '#shared/domain/scripts/rank.ts';
import { client } from '#renderer/platform/connect.ts';
import { now } from '#renderer/platform/clock.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { ScriptFill } from '#renderer/ui/scripts/script-fill.tsx';
import { usePlaceholderValues } from '../context/use-placeholder-values.ts';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import { usePolicy } from '../queries.ts';
import { useCaseView, type PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './panels.module.css';

const neverSay = ['blame', 'silence', 'money', 'gift', 'public'] as const;

/** At high risk: what to say now, who owns it, a call back within the half hour, and what must not be said or given (§4.4). */
export function ResponsePlanPanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const { language } = useLanguage();
  const { fill } = useCaseView();
  const values = usePlaceholderValues();
  const { category, channel, demand, riskLevel } = record.case;
  const library = shippedScripts(language);
  const context = {
    step: 'holding' as const,
    categories: category ? [category] : [],
    demand,
    customerType: null,
    riskLevel,
    language,
    channel,
  };
  const best = rankScripts(library, context, [], { limit: 1 })[0];
  const holding = library.find((script) => script.id === best?.id);
  return (
    <Stack gap="sm">
      <Text size="sm" fw={600}>
        {t('cases.plan.hold')}
      </Text>
      {holding ? <ScriptFill script={holding} caseId={detail.id} values={values} /> : null}
      <Group gap="xs">
        <Text size="sm">{t('cases.plan.owner', { name: detail.owner?.name ?? t('cases.head.nobody') })}</Text>
        <Button size="compact-xs" variant="light" onClick={() => fill({ panel: 'fields', fieldKey: 'ownerId' })}>
          {t('cases.plan.changeOwner')}
        </Button>
      </Group>
      <CallBack detail={detail} />
      <div className={styles['waiting']}>
        <Text size="sm" fw={600}>
          {t('cases.plan.never')}
        </Text>
        <List size="sm">
          {neverSay.map((one) => (
            <List.Item key={one}>{t(`cases.plan.never.${one}`)}</List.Item>
          ))}
        </List>
      </div>
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}

function CallBack({ detail }: Pick<PanelProps, 'detail'>) {
  const t = useT();
  const minutes = usePolicy().risk.callBackWithinMinutes;
  const promise = useAct(
    detail.id,
    () =>
      client.promises.make({
        caseId: detail.id,
        text: t('cases.plan.callText', { minutes }),
        dueAt: now() + minutes * 60_000,
      }),
    { done: t('cases.plan.callMade') },
  );
  return (
    <div>
      <Button
        size="compact-md"
        variant="light"
        leftSection={<IconPhoneCall size={16} />}
        disabled={isReadOnly(detail)}
        loading={promise.isPending}
        onClick={() => promise.mutate(undefined)}
      >
        {t('cases.plan.call', { minutes })}
      </Button>
    </div>
  );
}
