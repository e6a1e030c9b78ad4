import { Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useState, type DragEvent } from 'react';
import { useT } from '#renderer/ui/language.tsx';
import { ImportDialog } from './import-dialog.tsx';
import styles from './packs.module.css';

/**
 * Importing a pack by the menu or by dropping a file anywhere on the page (§7.9). Spread `dropProps` on the page's box
 * and put `parts` into it: what is dropped on the dialog comes to the same place.
 */
export function usePackImport(onDone: () => void) {
  const [isOpen, setIsOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [isOver, setIsOver] = useState(false);
  const hasFiles = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  const close = () => {
    setIsOpen(false);
    setFile(null);
  };
  return {
    open: () => setIsOpen(true),
    dropProps: {
      onDragOver: (event: DragEvent) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        setIsOver(true);
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setIsOver(false);
      },
      onDrop: (event: DragEvent) => {
        setIsOver(false);
        const [dropped] = event.dataTransfer.files;
        if (!dropped) return;
        event.preventDefault();
        setFile(dropped);
        setIsOpen(true);
      },
    },
    parts: (
      <>
        {isOver ? <DropMark /> : null}
        {isOpen ? (
          <ImportDialog
            file={file}
            onFile={setFile}
            onClose={close}
            onDone={() => {
              close();
              onDone();
            }}
          />
        ) : null}
      </>
    ),
  };
}

function DropMark() {
  const t = useT();
  return (
    <div className={styles['dropMark']}>
      <IconFileImport size={40} aria-hidden />
      <Text fw={600}>{t('library.pack.drop')}</Text>
    </div>
  );
}
