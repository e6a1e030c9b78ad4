import { Alert, List, Stack } from '@mantine/core';
import { IconGiftOff } from '@tabler/icons-react';
import { gestureFaultTexts } from '#shared/content/methods/gesture-faults.ts';
import { gestureFaultsOf } from '#shared/domain/compensation/gesture.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { CaseField } from '../fields/case-field.tsx';
import { usePolicy } from '../queries.ts';
import type { PanelProps } from '../case-view.ts';

const whenNone: ReadonlySet<string> = new Set(['gestureKind', 'noGestureReason']);

/** A gesture within its cap that fits, cannot mock and hushes nobody (§6 step 7); or the reason why there is none. */
export function GesturePanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const { language } = useLanguage();
  const format = useFormat();
  const cap = usePolicy().care.gestureCostCap;
  const faults = gestureFaultsOf(record.fields, cap);
  const kind = record.fields['gestureKind'];
  const keys = panel.fields.filter((key) => (kind === 'none' ? whenNone.has(key) : true));
  return (
    <Stack gap="sm">
      {keys.map((key) => (
        <CaseField key={key} detail={detail} fieldKey={key} />
      ))}
      {faults.length === 0 ? null : (
        <Alert
          color="orange"
          icon={<IconGiftOff size={18} />}
          title={t('cases.gesture.check', { cap: format.money(cap) })}
        >
          <List size="sm">
            {faults.map((fault) => (
              <List.Item key={fault}>{gestureFaultTexts[fault][language]}</List.Item>
            ))}
          </List>
        </Alert>
      )}
    </Stack>
  );
}
