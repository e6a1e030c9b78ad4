import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconPhone, IconUserExclamation } from '@tabler/icons-react';
import { useState } from 'react';
import type { FollowUp } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { DueTime } from '#renderer/ui/due-time.tsx';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { ScriptFill } from '#renderer/ui/scripts/script-fill.tsx';
import { Tag, type Tone } from '#renderer/ui/tag.tsx';
import { Why, WhySteps } from '#renderer/ui/why-due.tsx';
import { useLibraryScripts } from '#renderer/ui/scripts/use-library-scripts.ts';
import { usePlaceholderValues } from '../context/use-placeholder-values.ts';
import type { PanelProps } from '../case-view.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import styles from './panels.module.css';

const tones: Record<FollowUp['state'], Tone> = {
  due: 'notice',
  reached: 'good',
  declined: 'neutral',
  cancelled: 'neutral',
};
const momentOf = { '24h': 'follow-up-24h', '3d': 'follow-up-3d' } as const;

/** Both calls after the resolution: did it work, and are you satisfied (§3.5, §10.1). */
export function FollowUpsPanel({ detail }: PanelProps) {
  const t = useT();
  if (detail.followUps.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        {t('cases.follow.none')}
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      {detail.warnings.includes('follow-up-by-handler') ? (
        <Alert color="orange" p="xs" icon={<IconUserExclamation size={16} />}>
          {t('words.warning.follow-up-by-handler')}
        </Alert>
      ) : null}
      {detail.followUps.map((followUp) => (
        <OneFollowUp key={followUp.id} followUp={followUp} detail={detail} />
      ))}
    </Stack>
  );
}

function OneFollowUp({ followUp, detail }: { followUp: FollowUp; detail: CaseDetail }) {
  const t = useT();
  const format = useFormat();
  const [isCalling, setIsCalling] = useState(false);
  const isDue = followUp.state === 'due';
  return (
    <article
      className={styles['item']}
      data-settled={isDue ? undefined : true}
      aria-label={t(`words.followUp.${followUp.kind}`)}
    >
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600}>
          {t(`words.followUp.${followUp.kind}`)}
        </Text>
        <Group gap={6}>
          {isDue ? (
            <Why what={t(`words.followUp.${followUp.kind}`)}>
              <WhySteps steps={followUp.explanation} />
            </Why>
          ) : null}
          {isDue ? <DueTime at={followUp.dueAt} /> : null}
          <Tag tone={tones[followUp.state]}>{t(`words.followUpState.${followUp.state}`)}</Tag>
        </Group>
      </Group>
      <Text size="xs" c="dimmed">
        {[
          format.dayTime(followUp.settledAt ?? followUp.dueAt),
          followUp.attempts > 0 ? t('cases.follow.tries', { count: followUp.attempts }) : null,
          followUp.satisfaction === null ? null : t('cases.follow.satisfied', { score: followUp.satisfaction }),
          followUp.caller,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {followUp.words === '' ? null : <q>{followUp.words}</q>}
      {isDue && !isCalling && detail.state !== 'closed' ? (
        <Button size="compact-sm" mt={6} leftSection={<IconPhone size={14} />} onClick={() => setIsCalling(true)}>
          {t('cases.follow.call')}
        </Button>
      ) : null}
      {isDue && isCalling ? (
        <Stack gap="sm" mt={8}>
          <CallScript kind={followUp.kind} detail={detail} />
          <FollowUpForm followUp={followUp} detail={detail} onClose={() => setIsCalling(false)} />
        </Stack>
      ) : null}
    </article>
  );
}

/** What to say first: the script of this call from the library. */
function CallScript({ kind, detail }: { kind: FollowUp['kind']; detail: CaseDetail }) {
  const values = usePlaceholderValues();
  const { language } = useLanguage();
  const script = useLibraryScripts(language).scripts.find(
    (one) => one.kind === 'script' && one.state === 'approved' && one.steps.includes(momentOf[kind]),
  );
  return script ? <ScriptFill script={script} caseId={detail.id} values={values} /> : null;
}
