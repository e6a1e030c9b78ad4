import { Button, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '#renderer/platform/connect.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import { isReadOnly } from '../fields/use-case-field.ts';
import { useAct } from '../mutations.ts';
import type { PanelProps } from '../case-view.ts';
import { FieldsPanel } from './fields-panel.tsx';
import styles from './panels.module.css';

/** The chain of custody of the goods: who held what, where, since when. Links are never changed, only added (§2.8). */
export function CustodyPanel({ detail, panel }: PanelProps) {
  const format = useFormat();
  return (
    <Stack gap="sm">
      <FieldsPanel detail={detail} panel={panel} />
      {detail.custody.length === 0 ? null : (
        <ol className={styles['chain']}>
          {detail.custody.map((link) => (
            <li key={link.id}>
              <Text size="sm">
                <b>{link.item}</b> → {link.place} · {link.holder}
              </Text>
              <Text size="xs" c="dimmed">
                {[format.dayTime(link.at), link.by, link.note].filter(Boolean).join(' · ')}
              </Text>
            </li>
          ))}
        </ol>
      )}
      {isReadOnly(detail) ? null : <NextLink detail={detail} />}
    </Stack>
  );
}

function NextLink({ detail }: Pick<PanelProps, 'detail'>) {
  const t = useT();
  const { me } = useSession();
  const blank = { item: detail.custody.at(-1)?.item ?? '', place: '', holder: me.name, note: '' };
  const [link, setLink] = useState(blank);
  const add = useAct(detail.id, () => client.evidence.addCustody({ caseId: detail.id, ...link }), {
    onDone: () => setLink({ ...link, place: '', note: '' }),
  });
  const isReady = [link.item, link.place, link.holder].every((one) => one.trim() !== '');
  const input = (key: keyof typeof link, label: string) => (
    <TextInput
      label={label}
      maxLength={200}
      value={link[key]}
      onChange={(event) => setLink({ ...link, [key]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <SimpleGrid cols={2} spacing="xs">
        {input('item', t('cases.custody.item'))}
        {input('place', t('cases.custody.place'))}
        {input('holder', t('cases.custody.holder'))}
        {input('note', t('cases.custody.note'))}
      </SimpleGrid>
      <div>
        <Button
          size="compact-sm"
          variant="light"
          disabled={!isReady}
          loading={add.isPending}
          onClick={() => add.mutate(undefined)}
        >
          {t('cases.custody.add')}
        </Button>
      </div>
    </>
  );
}
