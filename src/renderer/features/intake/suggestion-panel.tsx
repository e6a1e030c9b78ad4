import { ActionIcon, Alert, Button, Group, Stack, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconCheck, IconPlus, IconX } from '@tabler/icons-react';
import { memo } from 'react';
import type { IntakeForm } from '#shared/contract/intake.ts';
import type { TextSignal } from '#shared/domain/assess/assess-text.ts';
import type { Evidence } from '#shared/domain/assess/extract.ts';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { Section } from '#renderer/ui/page.tsx';
import { RiskTag } from '#renderer/ui/tag.tsx';
import { useListName, useLists } from './lists.ts';
import { type FormSuggestion, patchOf, removal, type SignalReading } from './suggestions.ts';
import styles from './suggestion-panel.module.css';
import type { Change } from './use-draft.ts';

type Props = {
  form: IntakeForm;
  change: Change;
  suggestions: readonly FormSuggestion[];
  signals: SignalReading | null;
  /** Marks these words in the text while a suggestion is pointed at. */
  onPoint: (evidence: readonly Evidence[]) => void;
  onTakeAll: () => void;
};

/** What the words propose, each with the words it was drawn from; one click takes, one removes (§2.2). */
export const SuggestionPanel = memo(function SuggestionPanel({
  form,
  change,
  suggestions,
  signals,
  onPoint,
  onTakeAll,
}: Props) {
  const t = useT();
  const openCount = suggestions.filter(({ isTaken }) => !isTaken).length;
  return (
    <Section
      title={t('intake.suggest.title')}
      actions={
        <Tooltip label={t('intake.suggest.allKeys')}>
          <Button size="compact-sm" variant="light" disabled={openCount === 0} onClick={onTakeAll}>
            {t('intake.suggest.all')}
          </Button>
        </Tooltip>
      }
    >
      <SafetyProposal {...{ form, change, suggestions, signals, onPoint }} />
      {suggestions.length === 0 && (signals === null || signals.kept.length === 0) ? (
        <Group gap="xs" wrap="nowrap" c="dimmed">
          <IconBulb size={18} style={{ flex: 'none' }} />
          <Text size="sm">{t(form.words.trim() === '' ? 'intake.suggest.waiting' : 'intake.suggest.none')}</Text>
        </Group>
      ) : null}
      <ul className={styles['list']}>
        {suggestions.filter(isListed).map((one) => (
          <SuggestionRow key={`${one.field}.${one.value}`} {...{ one, form, change, onPoint }} />
        ))}
      </ul>
      {signals ? <Signals {...{ signals, form, change, onPoint }} /> : null}
    </Section>
  );
});

// The open safety proposal stands above, larger; it need not stand twice.
const isListed = ({ field, value, isTaken }: FormSuggestion) => isTaken || field !== 'severity' || value !== 'safety';

function Quotes({ evidence }: { evidence: readonly Evidence[] }) {
  const t = useT();
  const quotes = [...new Set(evidence.map(({ quote }) => quote))];
  return (
    <span className={styles['quotes']}>
      {quotes.slice(0, 3).map((quote) => (
        <q key={quote}>{quote}</q>
      ))}
      {quotes.length > 3 ? ` ${t('intake.suggest.more', { count: quotes.length - 3 })}` : null}
    </span>
  );
}

/** How a suggested value reads. */
export function useSuggestionText(): (suggestion: Pick<FormSuggestion, 'field' | 'value'>) => string {
  const word = useWord();
  const format = useFormat();
  const lists = useLists();
  const nameOf = useListName();
  return ({ field, value }) => {
    if (field === 'category') {
      return nameOf(
        'category',
        lists.categories.find(({ code }) => code === value) ?? { code: String(value), name: null },
      );
    }
    if (field === 'severity' || field === 'demand') return word(field, String(value));
    if (field === 'amountFen') return format.money(Number(value));
    if (field === 'promisedBy') return format.dayTime(Number(value));
    return String(value);
  };
}

type RowProps = Pick<Props, 'form' | 'change' | 'onPoint'> & { one: FormSuggestion };

function pointing(evidence: readonly Evidence[], onPoint: Props['onPoint']) {
  return {
    onMouseEnter: () => onPoint(evidence),
    onMouseLeave: () => onPoint([]),
    onFocus: () => onPoint(evidence),
    onBlur: () => onPoint([]),
  };
}

function SuggestionRow({ one, form, change, onPoint }: RowProps) {
  const t = useT();
  const field = t(`intake.field.${one.field}`);
  const value = useSuggestionText()(one);
  const toggle = () => change(patchOf(form, one.field, one.isTaken ? null : one.value));
  const remove = () => {
    onPoint([]);
    change(removal(form, one));
  };
  return (
    <li className={styles['row']} data-taken={one.isTaken || undefined} {...pointing(one.evidence, onPoint)}>
      <UnstyledButton
        className={styles['take']}
        aria-pressed={one.isTaken}
        aria-label={t(one.isTaken ? 'intake.suggest.untake' : 'intake.suggest.take', { field, value })}
        onClick={toggle}
      >
        <span className={styles['sign']}>{one.isTaken ? <IconCheck size={15} /> : <IconPlus size={15} />}</span>
        <span className={styles['field']}>{field}</span>
        <b>{value}</b>
      </UnstyledButton>
      <Quotes evidence={one.evidence} />
      <RemoveButton label={t('intake.suggest.remove', { field, value })} onClick={remove} />
    </li>
  );
}

function RemoveButton({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size="sm" className={styles['remove']} aria-label={label} onClick={onClick}>
        <IconX size={14} />
      </ActionIcon>
    </Tooltip>
  );
}

// A pasted chat of twenty thousand characters holds hundreds; the heaviest say it all, and typing must stay fluent.
const mostSignals = 12;

type SignalsProps = Pick<Props, 'form' | 'change' | 'onPoint'> & { signals: SignalReading };

function Signals({ signals, form, change, onPoint }: SignalsProps) {
  const t = useT();
  const remove = ({ rule, quote }: TextSignal) => {
    onPoint([]);
    change({ dismissed: [...form.dismissed, { rule, quote }] });
  };
  const restore = () =>
    change({
      dismissed: form.dismissed.filter(
        (one) => !signals.removed.some(({ rule, quote }) => one.rule === rule && one.quote === quote),
      ),
    });
  if (signals.kept.length + signals.removed.length === 0) return null;
  return (
    <>
      <Group gap="xs" mt="sm" mb={4}>
        <Text size="sm" fw={600} component="h3" m={0}>
          {t('intake.signals.title')}
        </Text>
        <RiskTag level={signals.level} risk={signals.risk} />
      </Group>
      <ul className={styles['list']}>
        {[...signals.kept]
          .sort((a, b) => b.weight - a.weight)
          .slice(0, mostSignals)
          .map((signal) => (
            <li key={`${signal.rule}.${signal.start}`} className={styles['row']} {...pointing([signal], onPoint)}>
              <span className={styles['signal']}>
                {t(`words.signal.${signal.kind}`)}
                {signal.weight > 0 ? <span className={styles['weight']}>+{signal.weight}</span> : null}
              </span>
              <Quotes evidence={[signal]} />
              <RemoveButton
                label={t('intake.signals.remove', { quote: signal.quote })}
                onClick={() => remove(signal)}
              />
            </li>
          ))}
      </ul>
      {signals.kept.length > mostSignals ? (
        <Text size="sm" c="dimmed" pl={8}>
          {t('intake.suggest.more', { count: signals.kept.length - mostSignals })}
        </Text>
      ) : null}
      {signals.removed.length > 0 ? (
        <Button size="compact-xs" variant="subtle" color="gray" mt={4} onClick={restore}>
          {t('intake.signals.restore', { count: signals.removed.length })}
        </Button>
      ) : null}
    </>
  );
}

/** Words of injury, fire or illness: the safety method is proposed where nobody overlooks it (§5.2). */
function SafetyProposal({ form, change, suggestions, signals, onPoint }: Omit<Props, 'onTakeAll'>) {
  const t = useT();
  const proposal = suggestions.find(({ field, value }) => field === 'severity' && value === 'safety');
  if (form.severity === 'safety') {
    return (
      <Alert color="red" variant="light" mb="sm" icon={<IconAlertTriangle />} title={t('intake.safety.taken')}>
        {t('intake.safety.takenText')}
      </Alert>
    );
  }
  if (!proposal) return null;
  const isSafetySignal = ({ kind }: TextSignal) => kind === 'safety';
  const refuse = () => {
    const quotes = signals?.kept.filter(isSafetySignal).map(({ rule, quote }) => ({ rule, quote })) ?? [];
    change({ dismissed: [...form.dismissed, ...quotes, { rule: 'suggest-severity', quote: 'safety' }] });
  };
  return (
    <Alert
      role="alert"
      color="red"
      mb="sm"
      icon={<IconAlertTriangle />}
      title={t('intake.safety.title')}
      {...pointing(proposal.evidence, onPoint)}
    >
      <Stack gap="xs" align="flex-start">
        <Quotes evidence={proposal.evidence} />
        <Text size="sm">{t('intake.safety.text')}</Text>
        <Group gap="xs">
          <Button
            color="red.8"
            size="compact-sm"
            onClick={() => change({ severity: 'safety', category: form.category ?? 'safety' })}
          >
            {t('intake.safety.take')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={refuse}>
            {t('intake.safety.refuse')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
