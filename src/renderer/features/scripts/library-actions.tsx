import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPlus, IconPuzzle, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Language } from '#shared/domain/vocabulary.ts';
import { client } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { newScriptId } from '#renderer/ui/scripts/new-script-id.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import { TrashDialog } from './trash-dialog.tsx';

/** A new script, and what else belongs to the library. */
export function LibraryActions({ language }: { language: Language }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const [isTrashOpen, setIsTrashOpen] = useState(false);
  const add = useMutation({
    mutationFn: async () => {
      const id = newScriptId();
      await client.library.saveDraft({ id, language, body: {}, expectedVersion: 0 });
      return id;
    },
    onSuccess: (scriptId) => navigate({ to: '/scripts/edit/$language/$scriptId', params: { language, scriptId } }),
    onError: toast.failed,
  });
  return (
    <>
      <Button leftSection={<IconPlus size={16} />} loading={add.isPending} onClick={() => add.mutate()}>
        {t('library.act.new')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size="lg" aria-label={t('library.act.more')}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconPuzzle size={16} />}
            renderRoot={(props) => <Link to="/scripts/fragments" {...props} />}
          >
            {t('library.fragments.title')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setIsTrashOpen(true)}>
            {t('library.trash.title')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isTrashOpen ? <TrashDialog onClose={() => setIsTrashOpen(false)} /> : null}
    </>
  );
}
