import { Box, Button, FileButton, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useEffect, useState, type ClipboardEvent, type DragEvent } from 'react';
import type { Evidence } from '#shared/contract/case-records.ts';
import { maxEvidenceBytes } from '#shared/contract/evidence.ts';
import { client } from '#renderer/platform/connect.ts';
import { onEnter } from '#renderer/ui/ime.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import type { PanelProps } from '../case-view.ts';
import { EvidenceItem } from './evidence-item.tsx';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './panels.module.css';
import { base64Of } from './read-file.ts';

type Side = Evidence['source'];

/** What the customer shows, and what we look up ourselves, side by side (§6 step 5, §2.8). */
export function EvidencePanel({ detail, panel }: PanelProps) {
  usePastedPictures(detail);
  return (
    <Stack gap="sm">
      <SimpleGrid cols={{ base: 1, '480px': 2 }} type="container" spacing="sm">
        <EvidenceSide detail={detail} side="customer" />
        <EvidenceSide detail={detail} side="ours" />
      </SimpleGrid>
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}

type SideProps = Pick<PanelProps, 'detail'> & { side: Side };

function EvidenceSide({ detail, side }: SideProps) {
  const t = useT();
  const { addFiles, isBusy } = useAddFiles(detail, side);
  const [isOver, setIsOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    addFiles([...event.dataTransfer.files]);
  };
  const paste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    addFiles(files);
  };
  const isLocked = isReadOnly(detail);
  return (
    <Box
      component="section"
      className={styles['drop'] ?? ''}
      data-over={isOver || undefined}
      aria-label={t(`words.evidenceSource.${side}`)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={isLocked ? undefined : drop}
      onPaste={isLocked ? undefined : paste}
    >
      <Title order={4}>{t(`words.evidenceSource.${side}`)}</Title>
      <Stack gap="xs" mt={6}>
        {detail.evidence
          .filter((entry) => entry.source === side && !entry.isRemoved)
          .map((entry) => (
            <EvidenceItem key={entry.id} entry={entry} detail={detail} />
          ))}
        {isLocked ? null : (
          <>
            <FileButton multiple onChange={addFiles}>
              {(props) => (
                <Button
                  {...props}
                  size="compact-sm"
                  variant="default"
                  loading={isBusy}
                  leftSection={<IconFileUpload size={14} />}
                >
                  {t('cases.evidence.pick')}
                </Button>
              )}
            </FileButton>
            <AddItem detail={detail} side={side} />
            <Text size="xs" c="dimmed">
              {t('cases.evidence.hint')}
            </Text>
          </>
        )}
      </Stack>
    </Box>
  );
}

function useAddFiles(
  detail: PanelProps['detail'],
  source: Side,
): { addFiles: (files: File[]) => void; isBusy: boolean } {
  const t = useT();
  const toast = useToast();
  const format = useFormat();
  const add = useAct(detail.id, async (files: File[]) => {
    for (const file of files) {
      const contentBase64 = await base64Of(file);
      await client.evidence.addFile({
        caseId: detail.id,
        fileName: (file.name || t('cases.evidence.pasted')).slice(-200),
        mime: file.type.slice(0, 120),
        contentBase64,
        fields: { source, note: '', whereabouts: '' },
      });
    }
  });
  const addFiles = (files: File[]) => {
    const fitting = files.filter((file) => file.size <= maxEvidenceBytes);
    // Said here: reading 200 MB only to have it refused would freeze the window.
    if (fitting.length < files.length)
      toast.done(t('cases.evidence.tooLarge', { size: format.bytes(maxEvidenceBytes) }));
    if (fitting.length > 0) add.mutate(fitting);
  };
  return { addFiles, isBusy: add.isPending };
}

/** A screenshot pasted while nothing has the focus is the customer's: it usually comes out of a chat. */
function usePastedPictures(detail: PanelProps['detail']): void {
  const { addFiles } = useAddFiles(detail, 'customer');
  const latest = useLatest(addFiles);
  const isLocked = isReadOnly(detail);
  useEffect(() => {
    if (isLocked) return undefined;
    const paste = (event: globalThis.ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0 && event.target === document.body) latest.current(files);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isLocked, latest]);
}

/** Evidence without a file: a recording reference, goods kept, something looked up. */
function AddItem({ detail, side }: SideProps) {
  const t = useT();
  const [note, setNote] = useState('');
  const add = useAct(
    detail.id,
    () => client.evidence.addItem({ caseId: detail.id, fields: { note: note.trim(), source: side, whereabouts: '' } }),
    { onDone: () => setNote('') },
  );
  const save = () => {
    if (note.trim() !== '') add.mutate(undefined);
  };
  return (
    <Group gap={6} align="flex-end" wrap="nowrap">
      <TextInput
        className={styles['grow'] ?? ''}
        size="xs"
        label={t('cases.evidence.item')}
        placeholder={side === 'ours' ? t('cases.evidence.oursPlaceholder') : t('cases.evidence.theirsPlaceholder')}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={onEnter(save)}
      />
      <Button size="xs" variant="default" disabled={note.trim() === ''} loading={add.isPending} onClick={save}>
        {t('cases.evidence.add')}
      </Button>
    </Group>
  );
}
