import { Loader, Modal, UnstyledButton } from '@mantine/core';
import { useInViewport } from '@mantine/hooks';
import { IconFile, IconMicrophone, IconNote, IconPhoto, IconVideo } from '@tabler/icons-react';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import type { Evidence } from '#shared/contract/case-records.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { ErrorNotice } from '#renderer/ui/page.tsx';
import { blobOf, shownAs } from './content.ts';
import styles from './evidence.module.css';

// Larger pictures are read only when they are opened.
const thumbnailBytes = 6 * 1024 * 1024;

const icons = { image: IconPhoto, audio: IconMicrophone, video: IconVideo };

type Props = {
  evidence: Evidence;
  title: string;
  /** The engine could not draw it: a text that is called .jpg, a photo cut off half-way. */
  isBroken: boolean;
  onBroken: () => void;
};

/** The picture small, or a sign of what it is. A press opens what can be shown. */
export function Thumbnail({ evidence, title, isBroken, onBroken }: Props) {
  const t = useT();
  const [isOpen, setIsOpen] = useState(false);
  const shown = shownAs(evidence);
  if (shown === null || isBroken) {
    const Icon = evidence.sha256 === null ? IconNote : IconFile;
    return (
      <span className={styles['thumb']} aria-hidden>
        <Icon size={22} />
      </span>
    );
  }
  const Icon = icons[shown];
  const isDrawn = shown === 'image' && evidence.bytes <= thumbnailBytes;
  return (
    <>
      <UnstyledButton
        className={styles['thumb']}
        aria-label={t('panels.evidence.open', { title })}
        onClick={() => setIsOpen(true)}
      >
        {isDrawn ? <SmallPicture evidence={evidence} onBroken={onBroken} /> : <Icon size={22} aria-hidden />}
      </UnstyledButton>
      <Modal
        opened={isOpen}
        onClose={() => setIsOpen(false)}
        title={title}
        size="xl"
        closeButtonProps={{ 'aria-label': t('ui.close') }}
      >
        <Large evidence={evidence} title={title} onBroken={onBroken} />
      </Modal>
    </>
  );
}

function SmallPicture({ evidence, onBroken }: Pick<Props, 'evidence' | 'onBroken'>) {
  const { ref, inViewport } = useInViewport<HTMLSpanElement>();
  const [wasSeen, setWasSeen] = useState(false);
  if (inViewport && !wasSeen) setWasSeen(true);
  const { blob } = useContent(evidence, wasSeen);
  const show = useShow(blob);
  return (
    <span ref={ref} className={styles['picture']}>
      {blob === null ? <IconPhoto size={22} aria-hidden /> : <img ref={show} alt="" onError={onBroken} />}
    </span>
  );
}

function Large({ evidence, title, onBroken }: Omit<Props, 'isBroken'>) {
  const { blob, error } = useContent(evidence, true);
  const show = useShow(blob);
  const shown = shownAs(evidence);
  if (error) return <ErrorNotice error={error} />;
  if (blob === null) return <Loader size="sm" />;
  if (shown === 'image') return <img ref={show} className={styles['large']} alt={title} onError={onBroken} />;
  return shown === 'audio' ? (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence is kept as it came: recordings have no captions
    <audio ref={show} className={styles['large']} aria-label={title} controls />
  ) : (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- evidence is kept as it came: films have no captions
    <video ref={show} className={styles['large']} aria-label={title} controls />
  );
}

function useContent(evidence: Evidence, isWanted: boolean): { blob: Blob | null; error: unknown } {
  const { data, error } = useQuery(
    api.evidence.content.queryOptions({
      input: isWanted ? { id: evidence.id } : skipToken,
      staleTime: Infinity,
      gcTime: 60_000,
    }),
  );
  const mime = evidence.mime ?? '';
  const blob = useMemo(() => (data ? blobOf({ contentBase64: data.contentBase64, mime }) : null), [data, mime]);
  return { blob, error };
}

/** Gives the element a local address of the content for as long as it stands on the screen. */
function useShow(blob: Blob | null) {
  return useCallback(
    (element: HTMLImageElement | HTMLMediaElement | null) => {
      if (!element || !blob) return undefined;
      const address = URL.createObjectURL(blob);
      element.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
}
