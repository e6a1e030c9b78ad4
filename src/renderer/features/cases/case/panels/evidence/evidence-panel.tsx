import { Button, Collapse, FileButton, Group, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconUpload } from '@tabler/icons-react';
import { useEffect, useState, type DragEvent } from 'react';
import { maxEvidenceBytes } from '#shared/contract/evidence.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import type { PanelProps } from '../../case-view.ts';
import { isReadOnly } from '../../fields/use-case-field.ts';
import styles from './evidence.module.css';
import { EvidenceItem, RemovedItem } from './evidence-item.tsx';
import { NewItem } from './new-item.tsx';
import { UploadList } from './upload-list.tsx';
import { useUploads, type Side, type Uploads } from './uploads.ts';
import { FieldsPanel } from '../fields-panel.tsx';

const sides: readonly Side[] = ['customer', 'ours'];

/** What the customer shows beside what we look up ourselves (§6 step 5, §2.8): dropped, pasted, chosen or only noted. */
export function EvidencePanel({ detail, panel }: PanelProps) {
  const t = useT();
  const format = useFormat();
  const uploads = useUploads(detail.id);
  usePastedFiles(uploads.add, isReadOnly(detail));
  return (
    <Stack gap="sm">
      <div>
        <UploadList {...uploads} />
        <div className={styles['sides']}>
          {sides.map((side) => (
            <SideColumn key={side} side={side} detail={detail} add={uploads.add} />
          ))}
        </div>
        <Text size="xs" c="dimmed" mt={4}>
          {t('panels.evidence.how', { size: format.bytes(maxEvidenceBytes) })}
        </Text>
      </div>
      <Removed detail={detail} />
      <FieldsPanel detail={detail} panel={panel} />
    </Stack>
  );
}

type ColumnProps = { side: Side; detail: CaseDetail; add: Uploads['add'] };

function SideColumn({ side, detail, add }: ColumnProps) {
  const t = useT();
  const [isOver, setIsOver] = useState(false);
  const items = detail.evidence.filter((one) => one.source === side && !one.isRemoved);
  const isLocked = isReadOnly(detail);
  const title = t(`words.evidenceSource.${side}`);
  const over = (event: DragEvent) => {
    if (isLocked || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setIsOver(true);
  };
  const drop = (event: DragEvent) => {
    setIsOver(false);
    if (isLocked || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    add([...event.dataTransfer.files], side);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is the second way; the button does the same by keyboard
    <section
      className={styles['side']}
      aria-label={title}
      data-side={side}
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={(event) => setIsOver(event.currentTarget.contains(event.relatedTarget as Node | null))}
      onDrop={drop}
    >
      <Group justify="space-between" gap="xs">
        <Title order={4}>
          {title}
          {items.length > 0 ? ` · ${items.length}` : ''}
        </Title>
        <FileButton multiple onChange={(files) => add(files, side)}>
          {(props) => (
            <Button
              {...props}
              size="compact-xs"
              variant="default"
              disabled={isLocked}
              leftSection={<IconUpload size={13} />}
              aria-label={t('panels.evidence.chooseFor', { side: title })}
            >
              {t('panels.evidence.choose')}
            </Button>
          )}
        </FileButton>
      </Group>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {side === 'ours' ? t('panels.evidence.noneOurs') : t('panels.evidence.noneCustomer')}
        </Text>
      ) : (
        <ul className={styles['list']}>
          {items.map((one) => (
            <EvidenceItem key={one.id} evidence={one} detail={detail} />
          ))}
        </ul>
      )}
      {isLocked ? null : <NewItem detail={detail} side={side} />}
    </section>
  );
}

function Removed({ detail }: { detail: CaseDetail }) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const removed = detail.evidence.filter((one) => one.isRemoved);
  if (removed.length === 0) return null;
  return (
    <div>
      <UnstyledButton aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Group gap={4}>
          <Text size="sm">{t('panels.evidence.removedOnes', { count: removed.length })}</Text>
          <IconChevronDown size={14} aria-hidden />
        </Group>
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <ul className={styles['list']}>
          {removed.map((one) => (
            <RemovedItem key={one.id} evidence={one} detail={detail} />
          ))}
        </ul>
      </Collapse>
    </div>
  );
}

/** Pasted pictures and files go to the side where the focus stands, else to the customer's. Pasted words are left alone. */
function usePastedFiles(add: Uploads['add'], isLocked: boolean): void {
  const latest = useLatest({ add, isLocked });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (latest.current.isLocked || files.length === 0) return;
      event.preventDefault();
      const side = document.activeElement?.closest('[data-side]')?.getAttribute('data-side');
      latest.current.add(files, side === 'ours' ? 'ours' : 'customer');
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [latest]);
}
