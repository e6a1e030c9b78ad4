import { Button, Group, Progress, Stack, Text, VisuallyHidden } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { maxEvidenceBytes } from '#shared/contract/evidence.ts';
import { failureOf } from '#renderer/platform/failure.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { Tag } from '#renderer/ui/tag.tsx';
import { IconAction } from '../../icon-action.tsx';
import styles from './evidence.module.css';
import type { Upload, Uploads } from './uploads.ts';

const tones = {
  waiting: 'neutral',
  sending: 'accent',
  sent: 'good',
  failed: 'danger',
  'too-large': 'danger',
  empty: 'danger',
} as const;

/** Files under way, with one bar for all of them; what could not be sent stays with the reason. */
export function UploadList({ uploads, retry, dismiss }: Pick<Uploads, 'uploads' | 'retry' | 'dismiss'>) {
  const t = useT();
  if (uploads.length === 0) return null;
  const sent = uploads.filter(({ state }) => state === 'sent').length;
  const running = uploads.filter(({ state }) => state === 'sending' || state === 'waiting').length;
  const total = sent + running;
  return (
    <Stack gap={6} mb="xs">
      <VisuallyHidden role="status">{running > 0 ? t('panels.upload.progress', { sent, total }) : ''}</VisuallyHidden>
      {running > 0 ? (
        <Progress
          aria-label={t('panels.upload.progress', { sent, total })}
          value={((sent + 0.4) / total) * 100}
          animated
        />
      ) : null}
      <ul className={styles['list']} aria-label={t('panels.upload.list')}>
        {uploads.map((upload) => (
          <UploadLine
            key={upload.id}
            upload={upload}
            onRetry={() => retry(upload)}
            onDismiss={() => dismiss(upload.id)}
          />
        ))}
      </ul>
    </Stack>
  );
}

function UploadLine({ upload, onRetry, onDismiss }: { upload: Upload; onRetry: () => void; onDismiss: () => void }) {
  const t = useT();
  const format = useFormat();
  const { file, state, error } = upload;
  const isOver = state === 'failed' || state === 'too-large' || state === 'empty';
  return (
    <li className={styles['upload']}>
      <Group gap="xs" wrap="nowrap">
        <Text size="sm" truncate>
          {file.name}
        </Text>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          {format.bytes(file.size)}
        </Text>
        <Tag tone={tones[state]}>{t(`panels.upload.state.${state}`, { size: format.bytes(maxEvidenceBytes) })}</Tag>
        {state === 'failed' ? (
          <Button size="compact-xs" variant="light" onClick={onRetry}>
            {t('ui.retry')}
          </Button>
        ) : null}
        {isOver ? (
          <IconAction
            label={t('panels.upload.dismiss', { name: file.name })}
            icon={<IconX size={14} />}
            onClick={onDismiss}
          />
        ) : null}
      </Group>
      {state === 'failed' ? (
        <Text size="xs" c="dimmed">
          {t(`words.error.${failureOf(error).code}`)}
        </Text>
      ) : null}
    </li>
  );
}
