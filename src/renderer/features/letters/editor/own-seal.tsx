import { Button, FileButton, Group, Text } from '@mantine/core';
import { IconRubberStamp } from '@tabler/icons-react';
import { useT } from '#renderer/ui/language.tsx';
import styles from '../letters.module.css';
import { usePictures } from '../queries.ts';
import { PictureDrop } from './picture-drop.tsx';
import { sealFromPicture } from './read-photo.ts';
import { useSaveMark } from './use-save-mark.ts';

/** The picture of the shop's seal; the manager chooses it once. */
export function OwnSeal({ sha256 }: { sha256: string | null }) {
  const t = useT();
  const { save, read, problem } = useSaveMark('saveSeal');
  const { images } = usePictures({ signature: null, seal: sha256 });
  const readPicture = (file: File) => read.mutate(sealFromPicture(file));
  return (
    <PictureDrop onPicture={readPicture}>
      <Group gap="xs">
        {images.sealImage ? (
          <img className={styles['mark']} src={images.sealImage} alt={t('letters.seal.kept')} />
        ) : null}
        <FileButton accept="image/*" onChange={(file) => file && readPicture(file)}>
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="default"
              leftSection={<IconRubberStamp size={15} />}
              loading={read.isPending}
            >
              {t('letters.seal.choose')}
            </Button>
          )}
        </FileButton>
        {sha256 === null ? null : (
          <Button size="compact-sm" variant="subtle" onClick={() => save.mutate(null)}>
            {t('letters.seal.remove')}
          </Button>
        )}
        <Text size="sm" c="red" role="status">
          {problem ? t(`letters.photo.${problem}`) : ''}
        </Text>
      </Group>
    </PictureDrop>
  );
}
