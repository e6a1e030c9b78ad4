import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconFileExport, IconFileImport, IconPlus, IconPuzzle, IconTrash } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ScriptRef } from '#shared/domain/scripts/own-script.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { useT } from '#renderer/ui/language.tsx';
import { newScriptId } from '#renderer/ui/scripts/new-script-id.ts';
import { ExportDialog } from './packs/export-dialog.tsx';
import { TrashDialog } from './trash-dialog.tsx';

type Props = {
  language: Language;
  /** Names every script that the page lists now. */
  shown: () => ScriptRef[];
  onImport: () => void;
};

/** A new script, packs, and what else belongs to the library. Nothing is written before the first word of a new one. */
export function LibraryActions({ language, shown, onImport }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [isTrashOpen, setIsTrashOpen] = useState(false);
  const [exported, setExported] = useState<ScriptRef[] | null>(null);
  const write = () =>
    navigate({
      to: '/scripts/edit/$language/$scriptId',
      params: { language, scriptId: newScriptId() },
      search: { fresh: true } as never,
    });
  return (
    <>
      <Button leftSection={<IconPlus size={16} />} onClick={() => void write()}>
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
          <Menu.Item leftSection={<IconFileImport size={16} />} onClick={onImport}>
            {t('library.pack.import')}
          </Menu.Item>
          <Menu.Item leftSection={<IconFileExport size={16} />} onClick={() => setExported(shown())}>
            {t('library.pack.export')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => setIsTrashOpen(true)}>
            {t('library.trash.title')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {exported ? <ExportDialog shown={exported} onClose={() => setExported(null)} /> : null}
      {isTrashOpen ? <TrashDialog onClose={() => setIsTrashOpen(false)} /> : null}
    </>
  );
}
