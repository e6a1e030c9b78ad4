import { Alert, FileButton, Button, Modal, Stack, Text } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import type { PackRead } from '#shared/domain/scripts/pack/pack.ts';
import { useLanguage, useT } from '#renderer/ui/language.tsx';
import { ErrorNotice, LoadingState } from '#renderer/ui/page.tsx';
import { PackPreview } from './pack-preview.tsx';
import { packTypes, readPackFile } from './pack-file.ts';
import { PackStart } from './pack-start.tsx';

type Props = { file: File | null; onFile: (file: File | null) => void; onClose: () => void; onDone: () => void };

/** Takes a pack of scripts in: choose, see what would change, then write (§7.9). */
export function ImportDialog({ file, onFile, onClose, onDone }: Props) {
  const t = useT();
  const { language } = useLanguage();
  const read = useQuery({
    queryKey: ['script-pack', file?.name, file?.size, file?.lastModified, language],
    queryFn: file ? () => readPackFile(file, language) : skipToken,
    // A file that was mended on the disk has to be read again.
    gcTime: 0,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('library.pack.import')}
      size="72rem"
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {file === null ? (
        <PackStart onFile={onFile} />
      ) : (
        <Stack gap="sm">
          {read.isPending ? (
            <>
              <Text role="status">{t('library.pack.reading', { name: file.name })}</Text>
              <LoadingState lines={4} />
            </>
          ) : null}
          <ErrorNotice error={read.error} onRetry={() => void read.refetch()} />
          {read.data && read.data.problem !== null ? <Problem read={read.data} /> : null}
          {read.data?.problem === null ? (
            <PackPreview
              key={`${file.name} ${file.lastModified}`}
              pack={read.data}
              fileName={file.name}
              onFile={onFile}
              onDone={onDone}
            />
          ) : null}
          {read.data?.problem === null ? null : <Another onFile={onFile} />}
        </Stack>
      )}
    </Modal>
  );
}

function Problem({ read }: { read: Extract<PackRead, { sheets: string[] }> }) {
  const t = useT();
  return (
    <Alert color="red" role="alert" title={t(`library.pack.problem.${read.problem}`)}>
      {t(`library.pack.remedy.${read.problem}`)}
      {read.sheets.length > 0 ? (
        <Text size="sm" mt={4}>
          {t('library.pack.sheets', { names: read.sheets.join('、') })}
        </Text>
      ) : null}
    </Alert>
  );
}

function Another({ onFile }: { onFile: (file: File | null) => void }) {
  const t = useT();
  return (
    <div>
      <FileButton accept={packTypes} onChange={onFile}>
        {(props) => (
          <Button {...props} variant="default">
            {t('library.pack.chooseOther')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
