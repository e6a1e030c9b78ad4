// A page that is only a paper: the sheet, black on white in either colour scheme, with a bar above it that is not printed.
import { Alert } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useT } from '#renderer/ui/language.tsx';
import { PrintBar } from '#renderer/ui/print/print-bar.tsx';
import { noOffset } from '#renderer/ui/print/print-settings.ts';
import { useReadyMark } from '#renderer/ui/print/ready-mark.ts';
import { type PaperRule, paperRule } from './paper-rule.ts';
import styles from './paper.module.css';

type Props = {
  /** Name of the document: the title inside the PDF and its file name. */
  name: string;
  paper: PaperRule;
  onBack: () => void;
  backLabel: string;
  /** Records what really came out, once (§9.4); left out where prints of this paper are not recorded. */
  onPrinted?: (how: 'printer' | 'pdf') => Promise<unknown>;
  /** Controls of this paper, beside the print button. */
  controls?: ReactNode;
  /** What keeps it from being printed; stands on the screen alone. */
  notice?: ReactNode;
  /** False while something of the sheet is still being read, or keeps it from being printed. */
  isReady?: boolean;
  children: ReactNode;
};

/** Goes the same way to paper as a letter: printer and offset of this computer, dialog, PDF, and what to do when it fails. */
export function PaperPage({ name, paper, controls, notice, isReady = true, children, ...bar }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const sheet = useRef<HTMLElement>(null);
  const [offset, setOffset] = useState(noOffset);
  const load = useCallback(() => loadFonts(sheet.current?.textContent ?? ''), []);
  const { isMarked, error } = useReadyMark(isReady, load);
  return (
    <>
      <style>{paperRule(paper, offset)}</style>
      <div className={styles['paper']}>
        <PrintBar
          name={name}
          paper={paper}
          isReady={isMarked}
          controls={controls}
          {...bar}
          // The rule must stand in the document before the printer is asked.
          onShift={(next) => flushSync(() => setOffset(next))}
          onRuler={() =>
            void navigate({
              to: '/print/letter/$letterId',
              params: { letterId: 'ruler' },
              search: { paper: paper.size } as never,
            })
          }
        />
        <div data-screen="">
          {error ? <Alert color="orange" role="alert" title={t('ui.print.noFont')} /> : null}
          {notice}
        </div>
        <section ref={sheet} className={styles['sheet']}>
          {children}
        </section>
      </div>
    </>
  );
}

const weights = [400, 600, 700];

/** A sheet printed before its fonts are there is blank, and `fonts.ready` alone comes too early (architecture §4). */
async function loadFonts(text: string): Promise<void> {
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px 'Noto Sans SC Variable'`, text)));
  await document.fonts.ready;
}
