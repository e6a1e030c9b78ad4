import { Button, Group, Modal, Radio, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ScriptRef } from '#shared/domain/scripts/own-script.ts';
import { mostPackScripts } from '#shared/domain/scripts/pack/pack.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { bytesOf, saveFile } from '#renderer/platform/files.ts';
import { now } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/platform/session.tsx';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { useToast } from '#renderer/ui/toast.tsx';

type Props = {
  /** Everything the page lists now, by its search and filters. */
  shown: readonly ScriptRef[];
  onClose: () => void;
};

/** Saves scripts as a pack: the shop's own, or what the page lists (§7.9). */
export function ExportDialog({ shown, onClose }: Props) {
  const t = useT();
  const toast = useToast();
  const format = useFormat();
  const { shopName } = useSession();
  const { language } = useLanguage();
  const library = useQuery(api.library.list.queryOptions());
  const own = library.data?.scripts.map(({ id, language: of }) => ({ id, language: of })) ?? [];
  const [chosen, setChosen] = useState<'own' | 'shown' | null>(null);
  const which = chosen ?? (library.data && own.length === 0 ? 'shown' : 'own');
  const [as, setAs] = useState<'xlsx' | 'json'>('xlsx');
  const refs = (which === 'own' ? own : shown).slice(0, mostPackScripts);
  const save = useMutation({
    mutationFn: () => client.library.exportPack({ refs: [...refs], as, language }),
    onSuccess: ({ contentBase64, count }) => {
      const date = format.date(now()).replaceAll('/', '-');
      saveFile(bytesOf(contentBase64), `${t('library.pack.export.fileName', { shop: shopName, date })}.${as}`);
      toast.done(t('library.pack.export.done', { count }));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('library.pack.export')} closeButtonProps={{ 'aria-label': t('ui.close') }}>
      <Stack gap="md">
        <Radio.Group
          label={t('library.pack.export.what')}
          value={which}
          onChange={(value) => setChosen(value as typeof which)}
        >
          <Stack gap="xs" mt="xs">
            <Radio
              value="own"
              disabled={own.length === 0}
              label={t('library.pack.export.own', { count: own.length })}
            />
            <Radio value="shown" label={t('library.pack.export.shown', { count: shown.length })} />
          </Stack>
        </Radio.Group>
        <Radio.Group label={t('library.pack.export.as')} value={as} onChange={(value) => setAs(value as typeof as)}>
          <Stack gap="xs" mt="xs">
            <Radio value="xlsx" label={t('library.pack.export.xlsx')} description={t('library.pack.export.xlsxHint')} />
            <Radio value="json" label={t('library.pack.export.json')} description={t('library.pack.export.jsonHint')} />
          </Stack>
        </Radio.Group>
        <ErrorNotice error={save.error ?? library.error} />
        <Group justify="flex-end" gap="xs">
          <Button disabled={refs.length === 0} loading={save.isPending} onClick={() => save.mutate()}>
            {t('library.pack.export.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
