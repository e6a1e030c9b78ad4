import { Alert, List, Stack, Text } from '@mantine/core';
import { IconHeart, IconHeartOff, IconTemperature } from '@tabler/icons-react';
import { gestureFaultTexts } from '#shared/content/methods/gesture-faults.ts';
import { gestureFaultsOf } from '#shared/domain/compensation/gesture.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import type { PanelProps } from '../../case-view.ts';
import { CaseField } from '../../fields/case-field.tsx';
import { usePolicy } from '../../queries.ts';
import styles from '../parts.module.css';

const questions = ['gestureFits', 'gestureCouldMock', 'gestureCouldHush', 'gestureFromNotes'];
const what = ['gestureText', 'gestureCostFen'];
const fulfilment = ['gestureDueAt', 'gestureState'];
const grouped: ReadonlySet<string> = new Set(['gestureKind', 'noGestureReason', ...what, ...questions, ...fulfilment]);

/** A gesture within bounds (§6 step 7): what, the cap, the questions every gift must pass, and whether it got there. */
export function GesturePanel({ detail, record, panel }: PanelProps) {
  const t = useT();
  const format = useFormat();
  const { care } = usePolicy();
  const temper = record.fields['temperNow'];
  const kind = record.fields['gestureKind'];
  const isGiven = typeof kind === 'string' && kind !== 'none';
  const shown = (keys: readonly string[]) => keys.filter((key) => panel.fields.includes(key));
  const fields = (keys: readonly string[]) =>
    shown(keys).map((key) => <CaseField key={key} detail={detail} fieldKey={key} />);
  return (
    <Stack gap="sm">
      {typeof temper === 'number' && temper >= care.pauseFromTemper ? (
        <Alert color="orange" p="xs" icon={<IconTemperature size={16} />}>
          {t('panels.gesture.tooHot', { temper })}
        </Alert>
      ) : null}
      {fields(['gestureKind'])}
      {kind === 'none' ? fields(['noGestureReason']) : null}
      {isGiven ? (
        <>
          <div className={styles['two']}>{fields(what)}</div>
          <Text size="xs" c="dimmed">
            {t('panels.gesture.cap', { cap: format.money(care.gestureCostCap) })}
          </Text>
          <div className={styles['box']} role="group" aria-label={t('panels.gesture.questions')}>
            <Text size="sm" fw={600} mb={6}>
              {t('panels.gesture.questions')}
            </Text>
            <Stack gap="sm">{fields(questions)}</Stack>
          </div>
          <Verdict record={record} capFen={care.gestureCostCap} />
          <div className={styles['two']}>{fields(fulfilment)}</div>
        </>
      ) : null}
      {fields(panel.fields.filter((key) => !grouped.has(key)))}
    </Stack>
  );
}

/** What still speaks against it, each with a way out; a clear yes when nothing does. */
function Verdict({ record, capFen }: Pick<PanelProps, 'record'> & { capFen: number }) {
  const t = useT();
  const { language } = useLanguage();
  if (record.fields['gestureState'] === 'dropped') return null;
  const faults = gestureFaultsOf(record.fields, capFen);
  const isOpen = faults.length === 1 && faults[0] === 'unanswered';
  if (faults.length === 0) {
    return (
      <Alert color="green" p="xs" role="status" icon={<IconHeart size={16} />}>
        {t('panels.gesture.good')}
      </Alert>
    );
  }
  return (
    <Alert
      color={isOpen ? 'yellow' : 'red'}
      p="xs"
      role="status"
      icon={<IconHeartOff size={16} />}
      title={isOpen ? undefined : t('panels.gesture.notYet')}
    >
      <List size="sm" spacing={2} listStyleType={faults.length === 1 ? 'none' : 'disc'}>
        {faults.map((fault) => (
          <List.Item key={fault}>{gestureFaultTexts[fault][language]}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
