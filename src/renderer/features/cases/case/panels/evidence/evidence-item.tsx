import { Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import type { Evidence } from '#shared/contract/case-records.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { ConflictPanel } from '#renderer/ui/conflict-panel.tsx';
import { TimeAgo } from '#renderer/ui/due-time.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useAutosave, type Autosave } from '#renderer/ui/use-autosave.ts';
import { isReadOnly } from '../../fields/use-case-field.ts';
import { IconAction } from '../../icon-action.tsx';
import { useAct } from '../../mutations.ts';
import { saveToDisk } from './content.ts';
import styles from './evidence.module.css';
import { Thumbnail } from './thumbnail.tsx';

type Props = { evidence: Evidence; detail: CaseDetail };
type Words = Pick<Evidence, 'note' | 'source' | 'whereabouts'>;

// Each save is an entry of the timeline: a whole sentence at a time, not every pause in typing.
const delayMs = 2500;

/** One piece of evidence: what it is, where it is, who added it; note and whereabouts are written in place. */
export function EvidenceItem({ evidence, detail }: Props) {
  const t = useT();
  const { note, source, whereabouts, version } = evidence;
  const [isEditing, setIsEditing] = useState(false);
  const [isBroken, setIsBroken] = useState(false);
  const words = useAutosave<Words>({
    key: `evidence.${evidence.id}`,
    value: { note, source, whereabouts },
    version,
    delayMs,
    save: async (fields, expectedVersion) => {
      await client.evidence.change({ id: evidence.id, fields, expectedVersion });
      return { version: expectedVersion + 1 };
    },
  });
  const title = evidence.fileName ?? (words.value.note.split('\n')[0] || t('panels.evidence.noName'));
  return (
    <li className={styles['item']}>
      <Thumbnail evidence={evidence} title={title} isBroken={isBroken} onBroken={() => setIsBroken(true)} />
      <div className={styles['words']}>
        <Group justify="space-between" gap={4} wrap="nowrap" align="flex-start">
          <Text size="sm" fw={600} lineClamp={2}>
            {title}
          </Text>
          <Actions
            evidence={evidence}
            detail={detail}
            isEditing={isEditing}
            onEdit={() => {
              words.flush();
              setIsEditing(!isEditing);
            }}
          />
        </Group>
        <Origin evidence={evidence} />
        {isBroken ? (
          <Text size="xs" c="red" role="status">
            {t('panels.evidence.notPicture')}
          </Text>
        ) : null}
        {isEditing ? <WordsForm field={words} /> : <WordsShown evidence={evidence} words={words.value} />}
        <ConflictPanel
          field={words}
          theirs={{ note, source, whereabouts }}
          inWords={(value) => [value.note, value.whereabouts].filter((part) => part !== '').join('\n') || '–'}
        />
      </div>
    </li>
  );
}

function Origin({ evidence }: { evidence: Evidence }) {
  const format = useFormat();
  return (
    <Text size="xs" c="dimmed">
      {evidence.sha256 === null ? '' : `${format.bytes(evidence.bytes)} · `}
      {evidence.addedBy === null ? '' : `${evidence.addedBy} · `}
      <TimeAgo at={evidence.addedAt} />
    </Text>
  );
}

function WordsShown({ evidence, words }: { evidence: Evidence; words: Words }) {
  const t = useT();
  // Without a file the first line of the note is already the title.
  const note = evidence.fileName === null ? words.note.split('\n').slice(1).join('\n') : words.note;
  return (
    <>
      {note === '' ? null : <div className={styles['note']}>{note}</div>}
      {words.whereabouts === '' ? null : (
        <Text size="sm">
          <Text span size="sm" c="dimmed">
            {t('panels.evidence.whereabouts')}{' '}
          </Text>
          {words.whereabouts}
        </Text>
      )}
    </>
  );
}

function WordsForm({ field }: { field: Autosave<Words> }) {
  const t = useT();
  return (
    <Stack gap={6} mt={6} onBlur={field.flush}>
      <Textarea
        label={
          <>
            {t('panels.evidence.note')} <SaveMark state={field.state} error={field.error} />
          </>
        }
        aria-label={t('panels.evidence.note')}
        autosize
        minRows={2}
        maxLength={5000}
        data-autofocus
        value={field.value.note}
        onChange={(event) => field.setValue({ ...field.value, note: event.currentTarget.value })}
      />
      <TextInput
        label={t('panels.evidence.whereabouts')}
        placeholder={t('panels.evidence.whereaboutsPlaceholder')}
        maxLength={200}
        value={field.value.whereabouts}
        onChange={(event) => field.setValue({ ...field.value, whereabouts: event.currentTarget.value })}
      />
    </Stack>
  );
}

function Actions({ evidence, detail, isEditing, onEdit }: Props & { isEditing: boolean; onEdit: () => void }) {
  const t = useT();
  const toast = useToast();
  const save = useAct(detail.id, () => saveToDisk(evidence.id));
  const remove = useAct(detail.id, () => client.evidence.remove({ id: evidence.id, reason: '' }), {
    onDone: () => toast.undo(t('panels.evidence.removed'), () => client.evidence.restore({ id: evidence.id })),
  });
  const isLocked = isReadOnly(detail);
  return (
    <Group gap={2} wrap="nowrap">
      {evidence.sha256 === null ? null : (
        <IconAction
          label={t('panels.evidence.save')}
          icon={<IconDownload size={16} />}
          isDisabled={save.isPending}
          onClick={() => save.mutate(undefined)}
        />
      )}
      <IconAction
        label={isEditing ? t('panels.evidence.editDone') : t('panels.evidence.edit')}
        icon={isEditing ? <IconCheck size={16} /> : <IconPencil size={16} />}
        isPressed={isEditing}
        isDisabled={isLocked}
        onClick={onEdit}
      />
      <IconAction
        label={t('panels.evidence.remove')}
        icon={<IconTrash size={16} />}
        isDisabled={isLocked || remove.isPending}
        onClick={() => remove.mutate(undefined)}
      />
    </Group>
  );
}

/** Taken out of sight, never lost: a press puts it back. */
export function RemovedItem({ evidence, detail }: Props) {
  const t = useT();
  const restore = useAct(detail.id, () => client.evidence.restore({ id: evidence.id }));
  return (
    <Group component="li" justify="space-between" gap="xs" wrap="nowrap">
      <Text size="sm" c="dimmed" td="line-through" truncate>
        {evidence.fileName ?? evidence.note}
      </Text>
      <IconAction
        label={t('panels.evidence.restore')}
        icon={<IconArrowBackUp size={16} />}
        isDisabled={isReadOnly(detail) || restore.isPending}
        onClick={() => restore.mutate(undefined)}
      />
    </Group>
  );
}
