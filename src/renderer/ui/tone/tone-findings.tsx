import { Button, Group, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconMessageCheck } from '@tabler/icons-react';
import type { ToneFinding } from '#shared/domain/tone/check-tone.ts';
import { overruleReasons, type OverruleReason } from '#shared/domain/tone/overrule.ts';
import { useT } from '../language.tsx';
import { Tag } from '../tag.tsx';
import styles from './tone-text.module.css';

type Actions = {
  /** The finding the caret stands in. */
  active: ToneFinding | null;
  onShow: (finding: ToneFinding) => void;
  onReplace: (finding: ToneFinding) => void;
  onOverrule: (finding: ToneFinding, reason: OverruleReason) => void;
};

type Props = Actions & {
  /** Named by the text area as its description. */
  id: string;
  label: string;
  findings: readonly ToneFinding[];
  overruledCount: number;
  onRestore: () => void;
};

/** What the tone check advises, one row for each finding; it never blocks. */
export function ToneFindings({ id, label, findings, overruledCount, onRestore, ...actions }: Props) {
  const t = useT();
  const count = findings.length;
  return (
    <div className={styles['advice']}>
      <div role="status" id={id}>
        {count > 0 ? (
          <Text size="xs" c="dimmed" mt={6}>
            {t('scripts.tone.count', { count })} <span className={styles['keys']}>{t('scripts.tone.keys')}</span>
          </Text>
        ) : null}
        {actions.active ? (
          <VisuallyHidden>
            {t(`scripts.tone.kind.${actions.active.kind}`)}: {actions.active.why} {actions.active.suggestion}
          </VisuallyHidden>
        ) : null}
      </div>
      {count > 0 ? (
        <ul className={styles['findings']} aria-label={t('scripts.tone.list', { label })}>
          {findings.map((finding) => (
            <FindingRow key={`${finding.rule} ${finding.start}`} finding={finding} {...actions} />
          ))}
        </ul>
      ) : null}
      {overruledCount > 0 ? (
        <Group gap={6} mt={4}>
          <Text size="xs" c="dimmed">
            {t('scripts.tone.overruled', { count: overruledCount })}
          </Text>
          <Button size="compact-xs" variant="subtle" leftSection={<IconArrowBackUp size={13} />} onClick={onRestore}>
            {t('scripts.tone.restore')}
          </Button>
        </Group>
      ) : null}
    </div>
  );
}

function FindingRow({ finding, active, onShow, onReplace, onOverrule }: Actions & { finding: ToneFinding }) {
  const t = useT();
  const { kind, quote, why, suggestion } = finding;
  return (
    <li className={styles['finding']} data-active={active?.start === finding.start || undefined}>
      <Group gap={6} wrap="nowrap" align="baseline">
        <Tag tone="warning">{t(`scripts.tone.kind.${kind}`)}</Tag>
        <UnstyledButton
          className={styles['quote']}
          aria-label={t('scripts.tone.show', { quote })}
          onClick={() => onShow(finding)}
        >
          {quote}
        </UnstyledButton>
      </Group>
      <Text size="sm">{why}</Text>
      <Group gap={6} align="center" justify="space-between">
        <Text size="sm" className={styles['suggestion']}>
          {suggestion}
        </Text>
        <Group gap={4} wrap="nowrap" style={{ flex: 'none' }}>
          {suggestion === '' ? null : (
            <Button
              size="compact-xs"
              variant="light"
              leftSection={<IconCheck size={13} />}
              aria-label={t('scripts.tone.replaceWith', { quote, suggestion })}
              onClick={() => onReplace(finding)}
            >
              {t('scripts.tone.replace')}
            </Button>
          )}
          <OverruleMenu quote={quote} onChoose={(reason) => onOverrule(finding, reason)} />
        </Group>
      </Group>
    </li>
  );
}

function OverruleMenu({ quote, onChoose }: { quote: string; onChoose: (reason: OverruleReason) => void }) {
  const t = useT();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="default"
          leftSection={<IconMessageCheck size={13} />}
          aria-label={t('scripts.tone.overruleOf', { quote })}
        >
          {t('scripts.tone.overrule')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{t('scripts.tone.why')}</Menu.Label>
        {overruleReasons.map((reason) => (
          <Menu.Item key={reason} onClick={() => onChoose(reason)}>
            {t(`scripts.tone.reason.${reason}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
