// The letter as it will print: the very sheets of the print, drawn smaller where the window is smaller.
import { Button, Group, Text } from '@mantine/core';
import { useElementSize, useViewportSize } from '@mantine/hooks';
import { memo, useState } from 'react';
import type { LetterContent, LetterStyle, PaperId } from '#shared/domain/letters/letter.ts';
import { paperById } from '#shared/domain/letters/papers.ts';
import { useT } from '#renderer/ui/language.tsx';
import styles from './letters.module.css';
import { LetterSheet } from './sheet/letter-sheet.tsx';
import type { SheetLayout } from './sheet/use-sheets.ts';

type Props = {
  content: LetterContent;
  style: LetterStyle;
  paper: PaperId;
  /** Signature and seal as URLs. */
  images?: { signatureImage?: string; sealImage?: string };
  onLayout?: (layout: SheetLayout) => void;
  onError?: (error: Error) => void;
  isTall?: boolean;
};

const pixelsPerMm = 96 / 25.4;
/** Pixels of the window that bars, margins and what stands below the sheet take. */
const takenByPage = { tall: 250, editor: 290 };
const deskPadding = 26;
const leastRoom = 260;
/** Below this a sheet is no longer read: it scrolls instead of shrinking further to the height of the window. */
const leastScale = 0.7;

/** Letters are laid out anew only when they change, not with every key typed elsewhere. */
export const Preview = memo(function Preview({ content, style, paper: paperId, isTall, ...rest }: Props) {
  const t = useT();
  const [isTrueSize, setIsTrueSize] = useState(false);
  const desk = useElementSize<HTMLDivElement>();
  const inner = useElementSize<HTMLDivElement>();
  const paper = papers[paperId];
  const paperWidth = paper.widthMm * pixelsPerMm;
  const viewport = useViewportSize();
  const room = Math.max(leastRoom, viewport.height - (isTall ? takenByPage.tall : takenByPage.editor));
  const inHeight = Math.max(leastScale, (room - deskPadding) / (paper.heightMm * pixelsPerMm));
  const fitting = desk.width === 0 ? 1 : Math.min(1, desk.width / paperWidth, inHeight);
  const scale = isTrueSize ? 1 : fitting;
  const size = { width: paperWidth * scale, height: inner.height * scale };
  const { images, onLayout, onError } = rest;
  const optional = {
    ...images,
    ...(onLayout ? { onLayout } : {}),
    ...(onError ? { onError } : {}),
  };
  return (
    <div>
      <div
        className={styles['desk']}
        style={{ maxHeight: room }}
        role="region"
        aria-label={t('letters.preview')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a desk that scrolls must scroll by keyboard too
        tabIndex={0}
      >
        <div ref={desk.ref}>
          <div className={styles['scaled']} style={size}>
            <div ref={inner.ref} style={{ transform: `scale(${scale})` }} data-preview={scale}>
              <LetterSheet content={content} style={style} paper={paper} {...optional} />
            </div>
          </div>
        </div>
      </div>
      <Group justify="space-between" mt={6}>
        <Text size="xs" c="dimmed">
          {t('letters.preview.size', {
            width: paper.widthMm,
            height: paper.heightMm,
            percent: Math.round(scale * 100),
          })}
        </Text>
        {fitting < 1 ? (
          <Button size="compact-xs" variant="subtle" onClick={() => setIsTrueSize(!isTrueSize)}>
            {t(isTrueSize ? 'letters.preview.fit' : 'letters.preview.true')}
          </Button>
        ) : null}
      </Group>
    </div>
  );
});

/** One object per paper: the sheet measures anew when its paper is another object. */
const papers = {
  a4: paperById('a4'),
  a5: paperById('a5'),
  a6: paperById('a6'),
  b6: paperById('b6'),
  'a5-folded': paperById('a5-folded'),
  postcard: paperById('postcard'),
} satisfies Record<PaperId, unknown>;
