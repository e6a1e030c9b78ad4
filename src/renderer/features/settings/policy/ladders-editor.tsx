import { ActionIcon, Button, Checkbox, Group, Select, Stack, Text, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import {
  type ClockKind,
  clockKinds,
  type LadderRung,
  RungAction,
  rungActions,
  RungStage,
  rungStages,
} from '#shared/domain/policy/policy.ts';
import { useT } from '#renderer/ui/language.tsx';
import {
  type Anchor,
  anchorOf,
  anchors,
  type Measure,
  measureOf,
  measures,
  withAnchor,
  withAmount,
} from './rung-offset.ts';
import type { EditorProps } from './editor-props.ts';
import { SureNumber } from './sure-number.tsx';
import styles from '../settings.module.css';

const newRung: LadderRung = { stage: 'warn', from: 'due', minutes: -30, actions: ['remind-owner'] };

/** What happens on the way of each clock: several rungs, each with its moment and what the program does (§3.2). */
export function LaddersEditor({ policy, wrong, isDisabled, onChange }: EditorProps) {
  const t = useT();
  const set = (kind: ClockKind, ladder: LadderRung[]) =>
    onChange({ ...policy, ladders: { ...policy.ladders, [kind]: ladder } });
  return (
    <Stack gap="lg">
      {clockKinds.map((kind) => {
        const ladder = policy.ladders[kind];
        const name = t(`words.clock.${kind}`);
        return (
          <Stack key={kind} gap={6} role="group" aria-label={name}>
            <Group justify="space-between">
              <Text fw={600}>{name}</Text>
              {isDisabled ? null : (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  leftSection={<IconPlus size={14} />}
                  aria-label={t('settings.ladder.addTo', { name })}
                  onClick={() => set(kind, [...ladder, newRung])}
                >
                  {t('settings.ladder.add')}
                </Button>
              )}
            </Group>
            {ladder.length === 0 ? (
              <Text size="sm" c="dimmed">
                {t('settings.ladder.none')}
              </Text>
            ) : null}
            {ladder.map((rung, at) => (
              <RungRow
                // oxlint-disable-next-line react/no-array-index-key -- the place is the identity: two equal rungs are told apart by nothing else.
                key={at}
                rung={rung}
                label={t('settings.ladder.rungOf', { name, number: at + 1 })}
                isDisabled={isDisabled}
                onChange={(next) =>
                  set(
                    kind,
                    ladder.map((one, i) => (i === at ? next : one)),
                  )
                }
                onRemove={() =>
                  set(
                    kind,
                    ladder.filter((_, i) => i !== at),
                  )
                }
              />
            ))}
            {wrong.includes(`ladders.${kind}`) ? (
              <Text size="sm" c="red" role="alert">
                {t('settings.ladder.wrong')}
              </Text>
            ) : null}
          </Stack>
        );
      })}
    </Stack>
  );
}

type RungProps = {
  rung: LadderRung;
  label: string;
  isDisabled: boolean;
  onChange: (rung: LadderRung) => void;
  onRemove: () => void;
};

function RungRow({ rung, label, isDisabled, onChange, onRemove }: RungProps) {
  const t = useT();
  const { amount, measure } = measureOf(rung.minutes);
  const setAmount = (next: number, unit: Measure) => onChange(withAmount(rung, next, unit));
  return (
    <div className={styles['rung']} role="group" aria-label={label}>
      <Group gap={6}>
        <Select
          aria-label={`${label} ${t('settings.ladder.stage')}`}
          w={132}
          allowDeselect={false}
          disabled={isDisabled}
          data={rungStages.map((stage) => ({ value: stage, label: t(`words.rungStage.${stage}`) }))}
          value={rung.stage}
          onChange={(stage) => onChange({ ...rung, stage: RungStage.parse(stage) })}
        />
        <Select
          aria-label={`${label} ${t('settings.ladder.anchor')}`}
          w={130}
          allowDeselect={false}
          disabled={isDisabled}
          data={anchors.map((anchor) => ({ value: anchor, label: t(`settings.anchor.${anchor}`) }))}
          value={anchorOf(rung)}
          onChange={(anchor) => onChange(withAnchor(rung, anchor as Anchor))}
        />
        <SureNumber
          aria-label={`${label} ${t('settings.ladder.amount')}`}
          w={84}
          min={0}
          max={100_000}
          allowDecimal={false}
          disabled={isDisabled}
          value={amount}
          onChange={(next) => setAmount(next, measure)}
        />
        <Select
          aria-label={`${label} ${t('settings.ladder.measure')}`}
          w={124}
          allowDeselect={false}
          disabled={isDisabled}
          data={measures.map((one) => ({ value: one, label: t(`settings.measure.${one}`) }))}
          value={measure}
          onChange={(next) => setAmount(amount, next as Measure)}
        />
        {isDisabled ? null : (
          <Tooltip label={t('settings.ladder.remove', { label })}>
            <ActionIcon aria-label={t('settings.ladder.remove', { label })} onClick={onRemove}>
              <IconX size={16} />
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      <Checkbox.Group
        aria-label={`${label} ${t('settings.ladder.actions')}`}
        value={rung.actions}
        onChange={(actions) => onChange({ ...rung, actions: actions.map((action) => RungAction.parse(action)) })}
      >
        <Group gap="md">
          {rungActions.map((action) => (
            <Checkbox key={action} value={action} disabled={isDisabled} label={t(`words.rungAction.${action}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      {rung.limitShare === undefined ? null : (
        <Text size="xs" c="dimmed">
          {t('settings.ladder.limit', { share: Math.round(rung.limitShare * 100) })}
        </Text>
      )}
    </div>
  );
}
