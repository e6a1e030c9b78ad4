import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { CaseDetail } from '#shared/contract/cases.ts';
import { client } from '#renderer/platform/connect.ts';
import { onEnter } from '#renderer/ui/ime.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { useAct } from '../../mutations.ts';
import type { Side } from './uploads.ts';

type Props = { detail: CaseDetail; side: Side };

/** Evidence without a file: a thing in the drawer, a recording by its number, what we found in our own books. */
export function NewItem({ detail, side }: Props) {
  const t = useT();
  const [start, setStart] = useState<string | null>(null);
  const lookups = useLookups(detail);
  if (start !== null) return <ItemForm detail={detail} side={side} start={start} onClose={() => setStart(null)} />;
  return (
    <Group gap={6}>
      <Button size="compact-xs" variant="default" leftSection={<IconPlus size={13} />} onClick={() => setStart('')}>
        {side === 'ours' ? t('panels.evidence.newFinding') : t('panels.evidence.newItem')}
      </Button>
      {(side === 'ours' ? lookups : []).map((what) => (
        <Button
          key={what}
          size="compact-xs"
          variant="light"
          leftSection={<IconPlus size={13} />}
          onClick={() => setStart(t('panels.evidence.finding', { what }))}
        >
          {what}
        </Button>
      ))}
    </Group>
  );
}

/** What was ticked to be looked up and is not written down yet, in words. */
function useLookups({ fields, evidence }: CaseDetail): string[] {
  const { language } = useLanguage();
  const ticked = fields['ownLookups']?.value;
  const ours = evidence.filter((one) => one.source === 'ours' && !one.isRemoved);
  return (shippedFields.get('ownLookups')?.choices ?? [])
    .filter(({ code }) => Array.isArray(ticked) && ticked.includes(code))
    .map(({ label }) => label[language])
    .filter((what) => !ours.some(({ note }) => note.startsWith(what)));
}

function ItemForm({ detail, side, start, onClose }: Props & { start: string; onClose: () => void }) {
  const t = useT();
  const [note, setNote] = useState(start);
  const [whereabouts, setWhereabouts] = useState('');
  const add = useAct(
    detail.id,
    () =>
      client.evidence.addItem({
        caseId: detail.id,
        fields: { note: note.trim(), source: side, whereabouts: whereabouts.trim() },
      }),
    { onDone: onClose },
  );
  const isReady = note.trim() !== '' && note.trim() !== start.trim();
  const save = () => {
    if (isReady && !add.isPending) add.mutate(undefined);
  };
  return (
    <Stack gap={6}>
      <Textarea
        ref={focusAtEnd}
        label={t('panels.evidence.what')}
        placeholder={side === 'ours' ? t('panels.evidence.findingPlaceholder') : t('panels.evidence.itemPlaceholder')}
        autosize
        minRows={2}
        maxLength={5000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onKeyDown={onEnter(save, { withModifier: true })}
      />
      <TextInput
        label={t('panels.evidence.whereabouts')}
        placeholder={t('panels.evidence.whereaboutsPlaceholder')}
        maxLength={200}
        value={whereabouts}
        onChange={(event) => setWhereabouts(event.currentTarget.value)}
        onKeyDown={onEnter(save)}
      />
      <Group gap={6} justify="flex-end">
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
        <Button size="compact-sm" disabled={!isReady} loading={add.isPending} onClick={save}>
          {t('panels.add')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The form opened by a press: one types on at once, behind what already stands there. */
function focusAtEnd(area: HTMLTextAreaElement | null): void {
  if (!area) return;
  area.focus();
  area.setSelectionRange(area.value.length, area.value.length);
}
