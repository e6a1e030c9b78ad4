import { Stack, Text } from '@mantine/core';
import { useT } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './panels.module.css';

/** What the customer volunteered, and only that: nothing here was looked up (§2.7, §6 step 7). */
export function CareNotesPanel({ detail, panel }: PanelProps) {
  const t = useT();
  const fields = detail.customer?.fields;
  const notes = (
    [
      [t('cases.care.preferences'), fields?.preferences ?? ''],
      [t('cases.care.birthday'), fields?.birthday ?? ''],
      [t('cases.care.anniversary'), fields?.anniversary ?? ''],
    ] as const
  ).filter(([, note]) => note.trim() !== '');
  return (
    <Stack gap="sm">
      {notes.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('cases.care.none')}
        </Text>
      ) : (
        <div className={styles['item']} data-settled>
          {notes.map(([label, note]) => (
            <Text key={label} size="sm">
              <b>{label}</b> {note}
            </Text>
          ))}
        </div>
      )}
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}
