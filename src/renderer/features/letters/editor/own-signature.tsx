import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { IconCamera, IconEraser } from '@tabler/icons-react';
import { useState } from 'react';
import { useT } from '#renderer/ui/language.tsx';
import styles from '../letters.module.css';
import { usePictures } from '../queries.ts';
import { PictureDrop } from './picture-drop.tsx';
import { signatureFromPhoto } from './read-photo.ts';
import { SignaturePad } from './signature-pad.tsx';
import { useSaveMark } from './use-save-mark.ts';

/** The signature this person keeps: drawn here once or taken from a photo, then used for every letter they sign. */
export function OwnSignature({ sha256 }: { sha256: string | null }) {
  const t = useT();
  const { save, read, problem } = useSaveMark('saveSignature');
  const [isDrawing, setIsDrawing] = useState(false);
  const { images } = usePictures({ signature: sha256, seal: null });
  const showsPad = sha256 === null || isDrawing;
  const readPhoto = (file: File) => read.mutate(signatureFromPhoto(file));
  return (
    <PictureDrop onPicture={readPhoto}>
      <Stack gap={6}>
        {showsPad ? (
          <>
            <Text size="xs" c="dimmed">
              {t('letters.sign.padHelp')}
            </Text>
            <SignaturePad label={t('letters.sign.pad')} onDrawn={(png) => png && save.mutate(png)} />
          </>
        ) : (
          <img className={styles['mark']} src={images.signatureImage} alt={t('letters.sign.kept')} />
        )}
        <Group gap="xs">
          {sha256 === null ? null : isDrawing ? (
            <Button size="compact-sm" variant="light" onClick={() => setIsDrawing(false)}>
              {t('letters.sign.done')}
            </Button>
          ) : (
            <Button size="compact-sm" variant="default" onClick={() => setIsDrawing(true)}>
              {t('letters.sign.again')}
            </Button>
          )}
          {isDrawing || sha256 !== null ? (
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconEraser size={15} />}
              onClick={() => {
                setIsDrawing(false);
                save.mutate(null);
              }}
            >
              {t('letters.sign.clear')}
            </Button>
          ) : null}
          <FileButton accept="image/*" onChange={(file) => file && readPhoto(file)}>
            {(props) => (
              <Button
                {...props}
                size="compact-sm"
                variant="subtle"
                leftSection={<IconCamera size={15} />}
                loading={read.isPending}
              >
                {t('letters.sign.photo')}
              </Button>
            )}
          </FileButton>
        </Group>
        <Text size="sm" c="red" role="status">
          {problem ? t(`letters.photo.${problem}`) : ''}
        </Text>
      </Stack>
    </PictureDrop>
  );
}
