import { Button, Group, Input, Text, TextInput } from '@mantine/core';
import { IconCornerDownRight, IconPlus, IconTrash } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import type { WhyNode } from '#shared/domain/methods/field-value.ts';
import { isComposing } from '#renderer/ui/ime.ts';
import { useT } from '#renderer/ui/language.tsx';
import { SaveMark } from '#renderer/ui/save-mark.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { useLatest } from '#renderer/ui/use-latest.ts';
import { IconAction } from '../icon-action.tsx';
import { FieldConflict } from './field-conflict.tsx';
import type { FieldProps } from './field-props.ts';
import styles from './fields.module.css';
import { addWhy, changeWhy, countOf, depthOf, putBack, removeWhy, type WhyText } from './tree-edit.ts';
import { isReadOnly, useCaseField } from './use-case-field.ts';

type Edit = {
  isLocked: boolean;
  newest: string | null;
  flush: () => void;
  change: (id: string, change: WhyText) => void;
  add: (parent: string | null) => void;
  remove: (id: string) => void;
};

/** 5 Whys as a tree: Enter asks the next why below, Shift+Enter a second cause beside it (§11.1). */
export function TreeField({ detail, definition, label, hint }: FieldProps) {
  const t = useT();
  const field = useCaseField<WhyNode[]>(detail, definition.key, []);
  const toast = useToast();
  const [newest, setNewest] = useState<string | null>(null);
  const latest = useLatest(field);
  const edit: Edit = {
    isLocked: isReadOnly(detail),
    newest,
    flush: field.flush,
    change: (id, change) => field.setValue(changeWhy(field.value, id, change)),
    add: (parent) => {
      const id = crypto.randomUUID();
      setNewest(id);
      field.setValue(addWhy(field.value, parent, id));
    },
    remove: (id) => {
      const before = field.value;
      const after = removeWhy(before, id);
      field.setValue(after);
      field.flush();
      const count = countOf(before) - countOf(after);
      // What was written meanwhile stays: only the branch comes back.
      toast.undo(t('cases.why.removed', { count }), async () => {
        latest.current.setValue(putBack(latest.current.value, before, id));
        latest.current.flush();
      });
    },
  };
  return (
    <Input.Wrapper
      label={
        <>
          {label} <SaveMark state={field.state} />
        </>
      }
      description={hint}
      inputWrapperOrder={['label', 'description', 'input', 'error']}
      labelElement="div"
    >
      <ol className={styles['tree']}>
        {field.value.map((why) => (
          <Why key={why.id} why={why} parent={null} level={1} edit={edit} />
        ))}
      </ol>
      <Group gap="sm">
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={14} />}
          disabled={edit.isLocked}
          onClick={() => edit.add(null)}
        >
          {field.value.length === 0 ? t('cases.why.first') : t('cases.why.another')}
        </Button>
        <Text size="xs" c="dimmed">
          {t('cases.why.depth', { depth: depthOf(field.value) })}
        </Text>
      </Group>
      <FieldConflict field={field} definition={definition} />
    </Input.Wrapper>
  );
}

// Enter asked for this why: the focus follows it.
const focus = (input: HTMLInputElement | null): void => input?.focus();

function Why({ why, parent, level, edit }: { why: WhyNode; parent: string | null; level: number; edit: Edit }) {
  const t = useT();
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposing(event) || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    edit.add(event.shiftKey ? parent : why.id);
  };
  return (
    <li>
      <div className={styles['why']}>
        <TextInput
          ref={edit.newest === why.id ? focus : undefined}
          className={styles['cellLong'] ?? ''}
          aria-label={t('cases.why.text', { level })}
          placeholder={t('cases.why.placeholder')}
          leftSection={<b>{level}</b>}
          disabled={edit.isLocked}
          value={why.text}
          onKeyDown={onKey}
          onBlur={edit.flush}
          onChange={(event) => edit.change(why.id, { text: event.currentTarget.value })}
        />
        <TextInput
          className={styles['cellMiddle'] ?? ''}
          aria-label={t('cases.why.evidence', { level })}
          placeholder={t('cases.why.evidencePlaceholder')}
          disabled={edit.isLocked}
          value={why.evidence}
          onKeyDown={onKey}
          onBlur={edit.flush}
          onChange={(event) => edit.change(why.id, { evidence: event.currentTarget.value })}
        />
        <IconAction
          label={t('cases.why.below')}
          icon={<IconCornerDownRight size={16} />}
          isDisabled={edit.isLocked}
          onClick={() => edit.add(why.id)}
        />
        <IconAction
          label={t('cases.why.remove')}
          icon={<IconTrash size={16} />}
          isDisabled={edit.isLocked}
          onClick={() => edit.remove(why.id)}
        />
      </div>
      {why.children.length > 0 ? (
        <ol className={styles['tree']}>
          {why.children.map((child) => (
            <Why key={child.id} why={child} parent={why.id} level={level + 1} edit={edit} />
          ))}
        </ol>
      ) : null}
    </li>
  );
}
