import { Button, Stack, Text } from '@mantine/core';
import { IconBookUpload } from '@tabler/icons-react';
import { useT } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../../case-view.ts';
import { useKeepSolution } from '../../actions/keep-solution.ts';
import { CaseField } from '../../fields/case-field.tsx';
import styles from '../parts.module.css';

/** Proposes the solved case for the library (§7.6): what the next person will read, and that nobody is named in it. */
export function SolutionLibraryPanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const { keep, isBusy } = useKeepSolution(detail.id);
  const isProposed = record.fields['solutionProposed'] === 'yes';
  const chosen = detail.options.find((option) => option.state === 'chosen');
  const satisfaction = detail.followUps.map((call) => call.satisfaction).findLast((given) => given !== null);
  const fields = panel.fields.filter((key) => key !== 'solutionNote' || isProposed || record.fields[key]);
  return (
    <Stack gap="sm">
      {chosen || satisfaction ? (
        <div className={styles['box']}>
          <Text size="sm" fw={600}>
            {t('panels.solution.sofar')}
          </Text>
          <ul>
            {chosen ? <li>{t('panels.solution.chosen', { option: chosen.title })}</li> : null}
            {satisfaction ? <li>{t('panels.solution.satisfied', { satisfaction })}</li> : null}
          </ul>
        </div>
      ) : null}
      {fields.map((key) => (
        <CaseField key={key} detail={detail} fieldKey={key} />
      ))}
      {isProposed ? (
        <Button
          variant="light"
          size="compact-md"
          style={{ alignSelf: 'start' }}
          leftSection={<IconBookUpload size={16} />}
          loading={isBusy}
          onClick={keep}
        >
          {t('library.solution.keep')}
        </Button>
      ) : null}
      <Text size="xs" c="dimmed">
        {isProposed ? t('panels.solution.review') : t('panels.solution.why')}
      </Text>
    </Stack>
  );
}
