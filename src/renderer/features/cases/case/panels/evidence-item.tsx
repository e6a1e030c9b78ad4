import { Anchor, Group, Image, Modal, Text, TextInput } from '@mantine/core';
import { IconFile, IconTrash } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Evidence } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { IconAction } from '../icon-action.tsx';
import { useAct } from '../mutations.ts';
import styles from './panels.module.css';

// Only what a browser draws without running anything: SVG is a document, not a picture.
const pictures: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp']);

/** One piece of evidence: picture or name, what it shows, where the thing is; removing can be undone (§2.8). */
export function EvidenceItem({ entry, detail }: { entry: Evidence; detail: CaseDetail }) {
  const t = useT();
  const format = useFormat();
  const toast = useToast();
  const remove = useAct(detail.id, () => client.evidence.remove({ id: entry.id }), {
    onDone: () => toast.undo(t('cases.evidence.removed'), () => client.evidence.restore({ id: entry.id })),
  });
  return (
    <div className={styles['item']}>
      <Group gap="xs" wrap="nowrap" align="flex-start">
        {entry.mime && pictures.has(entry.mime) ? <Picture entry={entry} /> : <IconFile size={20} aria-hidden />}
        <div className={styles['grow']}>
          <Text size="sm" fw={600} lineClamp={2}>
            {entry.fileName ?? entry.note}
          </Text>
          <Text size="xs" c="dimmed">
            {[entry.bytes > 0 ? format.bytes(entry.bytes) : null, format.dayTime(entry.addedAt), entry.addedBy]
              .filter(Boolean)
              .join(' · ')}
          </Text>
        </div>
        <IconAction
          label={t('cases.evidence.remove')}
          icon={<IconTrash size={16} />}
          isDisabled={isReadOnly(detail)}
          onClick={() => remove.mutate(undefined)}
        />
      </Group>
      <Details entry={entry} detail={detail} />
    </div>
  );
}

function Picture({ entry }: { entry: Evidence }) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const { data } = useQuery({ ...api.evidence.content.queryOptions({ input: { id: entry.id } }), staleTime: Infinity });
  const source = data ? `data:${data.mime};base64,${data.contentBase64}` : undefined;
  const name = entry.fileName ?? entry.note;
  return (
    <>
      <Anchor
        component="button"
        type="button"
        aria-label={t('cases.evidence.look', { name })}
        onClick={() => setIsOpen(true)}
      >
        <Image src={source} alt="" w={56} h={56} fit="cover" radius="sm" />
      </Anchor>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        size="xl"
        title={name}
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Image src={source} alt={entry.note || name} fit="contain" mah="70vh" />
      </Modal>
    </>
  );
}

/** Note and whereabouts, saved when the field is left. */
function Details({ entry, detail }: { entry: Evidence; detail: CaseDetail }) {
  const t = useT();
  const [note, setNote] = useState(entry.note);
  const [whereabouts, setWhereabouts] = useState(entry.whereabouts);
  const change = useAct(detail.id, () =>
    client.evidence.change({
      id: entry.id,
      fields: { note: note.trim(), source: entry.source, whereabouts: whereabouts.trim() },
      expectedVersion: entry.version,
    }),
  );
  const save = () => {
    if (note.trim() !== entry.note || whereabouts.trim() !== entry.whereabouts) change.mutate(undefined);
  };
  return (
    <Group gap={6} mt={4} grow>
      {entry.fileName === null ? null : (
        <TextInput
          size="xs"
          aria-label={t('cases.evidence.note')}
          placeholder={t('cases.evidence.note')}
          disabled={isReadOnly(detail)}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onBlur={save}
        />
      )}
      <TextInput
        size="xs"
        aria-label={t('cases.evidence.whereabouts')}
        placeholder={t('cases.evidence.whereabouts')}
        maxLength={200}
        disabled={isReadOnly(detail)}
        value={whereabouts}
        onChange={(event) => setWhereabouts(event.currentTarget.value)}
        onBlur={save}
      />
    </Group>
  );
}
