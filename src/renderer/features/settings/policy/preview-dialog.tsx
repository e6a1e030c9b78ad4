import { Alert, Anchor, Button, Group, List, Modal, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type PolicyPreview, previewRowLimit, type PreviewRow } from '#shared/contract/settings.ts';
import type { Policy } from '#shared/domain/policy/policy.ts';
import { policyChanges } from '#shared/domain/policy/policy-changes.ts';
import { api } from '#renderer/platform/connect.ts';
import { useFormat, useT, useWord } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { useChangeText } from './change-text.ts';
import styles from '../settings.module.css';

type Props = {
  policy: Policy;
  standing: Policy;
  isSaving: boolean;
  error: unknown;
  onClose: () => void;
  onSave: () => void;
};

/** Before saving: what changes in the rules, and what it would change for the cases that are open now (§3). */
export function PreviewDialog({ policy, standing, isSaving, error, onClose, onSave }: Props) {
  const t = useT();
  const changeText = useChangeText();
  const preview = useQuery(api.settings.previewPolicy.queryOptions({ input: { policy } }));
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('settings.preview.title')}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      <Stack gap="sm">
        <List size="sm">
          {policyChanges(standing, policy).map((change) => (
            <List.Item key={change.key}>{changeText(change)}</List.Item>
          ))}
        </List>
        {preview.isPending ? <LoadingState lines={4} /> : null}
        <ErrorNotice error={preview.error ?? error} />
        {preview.data ? <Effect preview={preview.data} /> : null}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('settings.preview.back')}
          </Button>
          <Button loading={isSaving} onClick={onSave}>
            {t('settings.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

const counts = ['earlier', 'later', 'added', 'removed', 'ladders'] as const;

function Effect({ preview }: { preview: PolicyPreview }) {
  const t = useT();
  const { openCases, changedCases, rows } = preview;
  if (changedCases === 0) return <Alert color="gray">{t('settings.preview.none', { count: openCases })}</Alert>;
  return (
    <>
      <Text>{t('settings.preview.some', { count: openCases, changed: changedCases })}</Text>
      <Group gap={6}>
        {counts
          .filter((count) => preview[count] > 0)
          .map((count) => (
            <Tag key={count} tone={count === 'later' || count === 'removed' ? 'notice' : 'neutral'}>
              {t(`settings.preview.${count}`, { count: preview[count] })}
            </Tag>
          ))}
      </Group>
      <Alert color="gray">{t('settings.preview.keeps')}</Alert>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolled region; its links are inside */}
      <div className={styles['rows']} tabIndex={0} role="group" aria-label={t('settings.preview.list')}>
        <Table fz="sm" verticalSpacing={4} stickyHeader>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('settings.preview.case')}</Table.Th>
              <Table.Th>{t('settings.preview.what')}</Table.Th>
              <Table.Th>{t('settings.preview.from')}</Table.Th>
              <Table.Th>{t('settings.preview.to')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Row key={`${row.caseId} ${row.kind}`} row={row} />
            ))}
          </Table.Tbody>
        </Table>
      </div>
      {rows.length >= previewRowLimit ? (
        <Text size="sm" c="dimmed">
          {t('settings.preview.first', { count: rows.length })}
        </Text>
      ) : null}
    </>
  );
}

function Row({ row }: { row: PreviewRow }) {
  const t = useT();
  const word = useWord();
  const format = useFormat();
  const at = (instant: number | null, isMissing: boolean) =>
    isMissing ? t('settings.preview.noRule') : instant === null ? t('settings.preview.held') : format.dayTime(instant);
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to="/cases/$caseId" params={{ caseId: row.caseId }} />}
        >
          {row.caseNumber}
        </Anchor>{' '}
        {row.customerName}
      </Table.Td>
      <Table.Td>
        {word('clock', row.kind)}
        {row.isLadderOnly ? ` · ${t('settings.preview.ladderOnly')}` : ''}
      </Table.Td>
      <Table.Td>
        {at(row.from, row.isNew)}
        <RuleName rule={row.fromKey} />
      </Table.Td>
      <Table.Td>
        {at(row.to, row.isGone)}
        <RuleName rule={row.toKey} />
      </Table.Td>
    </Table.Tr>
  );
}

function RuleName({ rule }: { rule: string | null }) {
  const word = useWord();
  if (rule === null) return null;
  return (
    <Text size="xs" c="dimmed">
      {word('rule', rule)}
    </Text>
  );
}
