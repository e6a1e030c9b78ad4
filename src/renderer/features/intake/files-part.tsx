import { ActionIcon, Button, FileButton, Group, Modal, Progress, Stack, Text, Tooltip } from '@mantine/core';
import { IconPaperclip, IconUpload, IconX } from '@tabler/icons-react';
import { maxEvidenceBytes } from '#shared/contract/evidence.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, Section } from '#renderer/ui/page.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import styles from './intake.module.css';
import { memo } from 'react';
import type { PendingFile, PendingFiles } from './pending-files.ts';

const tones = {
  kept: 'neutral',
  sending: 'accent',
  sent: 'good',
  failed: 'danger',
  'too-large': 'danger',
  empty: 'danger',
} as const;

function FileLine({ one, onRemove }: { one: PendingFile; onRemove?: () => void }) {
  const t = useT();
  const format = useFormat();
  const label = t('intake.files.remove', { name: one.file.name });
  return (
    <Group gap="xs" wrap="nowrap" component="li">
      <IconPaperclip size={15} />
      <Text size="sm" truncate>
        {one.file.name}
      </Text>
      <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
        {format.bytes(one.file.size)}
      </Text>
      <Tag tone={tones[one.state]}>
        {t(`intake.files.state.${one.state}`, { size: format.bytes(maxEvidenceBytes) })}
      </Tag>
      {onRemove ? (
        <Tooltip label={label}>
          <ActionIcon size="sm" aria-label={label} onClick={onRemove}>
            <IconX size={14} />
          </ActionIcon>
        </Tooltip>
      ) : null}
    </Group>
  );
}

/** Photos and files, before there is a case: drop anywhere on the page, paste, or choose. */
export const FilesPart = memo(function FilesPart({ pending }: { pending: PendingFiles }) {
  const t = useT();
  return (
    <Section
      title={t('intake.files.title')}
      actions={
        <FileButton multiple onChange={(files) => pending.add(files)}>
          {(props) => (
            <Button {...props} size="compact-sm" variant="default" leftSection={<IconUpload size={14} />}>
              {t('intake.files.choose')}
            </Button>
          )}
        </FileButton>
      }
    >
      {pending.files.length === 0 ? (
        <div className={styles['drop']}>
          <IconPaperclip size={17} />
          {t('intake.files.drop')}
        </div>
      ) : (
        <Stack gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {pending.files.map((one) => (
            <FileLine key={one.id} one={one} onRemove={() => pending.remove(one.id)} />
          ))}
        </Stack>
      )}
    </Section>
  );
});

type SendingProps = { number: string; pending: PendingFiles; onRetry: () => void; onOpen: () => void };

/** The case is made, its files are on the way; a failed one can be sent again. */
export function SendingFiles({ number, pending, onRetry, onOpen }: SendingProps) {
  const t = useT();
  const { files } = pending;
  const sent = files.filter(({ state }) => state === 'sent').length;
  const failed = files.find(({ state }) => state === 'failed');
  const isSending = files.some(({ state }) => state === 'sending');
  return (
    <Modal opened onClose={onOpen} withCloseButton={false} title={t('intake.files.sending', { number })}>
      <Stack gap="sm">
        <Progress value={(sent / files.length) * 100} aria-label={t('intake.files.title')} />
        <Stack gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
          {files.map((one) => (
            <FileLine key={one.id} one={one} />
          ))}
        </Stack>
        {failed && !isSending ? <ErrorNotice error={failed.error} onRetry={onRetry} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onOpen} disabled={isSending}>
            {t('intake.files.openCase')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
