import { Button, Collapse, FileButton, Group, Stack, Table, Text, Title, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconDownload, IconFileImport } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { packColumns } from '#shared/domain/scripts/pack/pack.ts';
import { api, client } from '#renderer/platform/connect.ts';
import { bytesOf, saveFile } from '#renderer/platform/files.ts';
import { useFormat, useLanguage, useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { packTypes } from './pack-file.ts';
import styles from './packs.module.css';
import { useUndoImport } from './use-undo-import.ts';

/** Before a file is chosen: where to drop it, what it has to look like, and what was imported before. */
export function PackStart({ onFile }: { onFile: (file: File | null) => void }) {
  const t = useT();
  const toast = useToast();
  const { language } = useLanguage();
  const blank = useMutation({
    mutationFn: () => client.library.exportPack({ refs: [], as: 'xlsx', language }),
    onSuccess: ({ contentBase64 }) => saveFile(bytesOf(contentBase64), `${t('library.pack.blankName')}.xlsx`),
    onError: toast.failed,
  });
  return (
    <Stack gap="md">
      <div className={styles['dropArea']}>
        <IconFileImport size={36} aria-hidden />
        <Text maw={520} ta="center">
          {t('library.pack.about')}
        </Text>
        <Group gap="xs" justify="center">
          <FileButton accept={packTypes} onChange={onFile}>
            {(props) => (
              <Button {...props} data-autofocus>
                {t('library.pack.choose')}
              </Button>
            )}
          </FileButton>
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            loading={blank.isPending}
            onClick={() => blank.mutate()}
          >
            {t('library.pack.blank')}
          </Button>
        </Group>
      </div>
      <Guide />
      <Recent />
    </Stack>
  );
}

function Guide() {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <div>
      <UnstyledButton aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        <Group gap={4}>
          <Text size="sm" fw={600}>
            {t('library.pack.guide')}
          </Text>
          <IconChevronDown size={14} aria-hidden className={styles['chevron']} data-open={isOpen || undefined} />
        </Group>
      </UnstyledButton>
      <Collapse expanded={isOpen}>
        <Table verticalSpacing={4} fz="sm" mt="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th w={140}>{t('library.pack.guide.column')}</Table.Th>
              <Table.Th>{t('library.pack.guide.hint')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {packColumns.map((column) => (
              <Table.Tr key={column}>
                <Table.Td>{t(`library.pack.column.${column}`)}</Table.Td>
                <Table.Td>{t(`library.pack.hint.${column}`)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Collapse>
    </div>
  );
}

function Recent() {
  const t = useT();
  const format = useFormat();
  const imports = useQuery(api.library.imports.queryOptions()).data ?? [];
  const undo = useUndoImport();
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="recent-imports">
      <Title order={3} id="recent-imports" fz="sm" mb="xs">
        {t('library.pack.recent')}
      </Title>
      <Stack gap={6}>
        {imports.map(({ id, at, by, fileName, scripts, undoneAt }) => (
          <Group key={id} justify="space-between" wrap="nowrap">
            <div style={{ minWidth: 0 }}>
              <Text size="sm" truncate>
                {fileName}
              </Text>
              <Text size="xs" c="dimmed">
                {t('library.pack.recentLine', { by: by ?? '', at: format.dayTime(at), count: scripts })}
              </Text>
            </div>
            {undoneAt === null ? (
              <Button size="compact-sm" variant="default" flex="none" onClick={() => void undo(id)}>
                {t('library.pack.undoAll')}
              </Button>
            ) : (
              <Text size="sm" c="dimmed">
                {t('library.pack.undone')}
              </Text>
            )}
          </Group>
        ))}
      </Stack>
    </section>
  );
}
