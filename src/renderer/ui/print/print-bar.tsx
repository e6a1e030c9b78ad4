import { Button, Group, Title } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { shell } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import { holdTitle } from '#renderer/ui/window-title.ts';
import { Preparing } from './preparing.tsx';
import { usePrintAsked } from './print-asked.ts';
import { PrintFailed } from './print-failed.tsx';
import styles from './print-frame.module.css';
import type { PrintOffset } from './print-settings.ts';
import { NoPrinter, PrinterChoice } from './printer-choice.tsx';
import { usePrinting } from './use-printing.ts';
import { WhatCameOut } from './what-came-out.tsx';

type Props = {
  /** Heading of the page; left out where the paper has one of its own. */
  title?: string;
  /** Name of the document: title inside the PDF and name of its file. */
  name: string;
  paper: { widthMm: number; heightMm: number };
  /** Changes a PDF before it is saved: where to cut. */
  finishPdf?: ((pdf: Uint8Array) => Uint8Array) | undefined;
  /** True once the document carries its mark; see ready-mark.ts. */
  isReady: boolean;
  /** Sheets laid out so far, while there are more to come. */
  progress?: { done: number; total: number } | undefined;
  /** False while something else is still missing: the reason of a reprint. */
  mayPrint?: boolean;
  isBusy?: boolean;
  controls?: ReactNode;
  backLabel?: string;
  onBack: () => void;
  onRuler?: (() => void) | undefined;
  /** Moves the sheets by the printer's offset; told again with nothing once it is printed. Default: see `.sheet` of a letter. */
  onShift?: (offset: PrintOffset) => void;
  /** Records what really came out (§9.4); a rejection keeps the question open. Left out where prints are not recorded. */
  onPrinted?: ((how: 'printer' | 'pdf') => Promise<unknown>) | undefined;
};

/** Prints, saves as PDF, and asks afterwards what really came out: the same for letters, envelopes and every other paper. */
export function PrintBar({ title, name, paper, finishPdf, mayPrint = true, isBusy = false, ...props }: Props) {
  const t = useT();
  const toast = useToast();
  const printing = usePrinting(props.onShift);
  const [asks, setAsks] = useState(false);
  useEffect(() => holdTitle(name), [name]);
  const isOff = !props.isReady || !mayPrint || isBusy;
  const tell = async (how: 'printer' | 'pdf') => {
    // What keeps it from being recorded is said by the one who records; the question stays to be answered again.
    const isRecorded = await props.onPrinted?.(how).then(
      () => true,
      () => false,
    );
    setAsks(isRecorded === false);
  };
  const print = async () => {
    if (isOff) return toast.done(t('ui.print.notYet'));
    if (printing.isPrinting) return undefined;
    setAsks(false);
    const outcome = await printing.print(paper);
    if (outcome === 'unknown') setAsks(props.onPrinted !== undefined);
    else if (outcome === 'printed') await tell('printer');
  };
  const savePdf = async () => {
    if (await printing.savePdf(name, finishPdf)) await tell('pdf');
  };
  usePrintAsked(() => void print());
  return (
    <div className={styles['bar']}>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={props.onBack}>
          {props.backLabel ?? t('ui.print.back')}
        </Button>
        {title === undefined ? null : (
          <Title order={1} size="h4">
            {title}
          </Title>
        )}
      </Group>
      <Group gap="xs">
        {props.controls}
        <PrinterChoice printing={printing} onRuler={props.onRuler} />
        {shell ? (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            disabled={isOff}
            onClick={() => void savePdf()}
          >
            {t('ui.print.pdf')}
          </Button>
        ) : null}
        <Button
          leftSection={<IconPrinter size={16} />}
          disabled={isOff || printing.printers?.length === 0}
          loading={printing.isPrinting}
          onClick={() => void print()}
        >
          {t('ui.print.print')}
        </Button>
      </Group>
      <NoPrinter printing={printing} />
      <Preparing progress={props.progress} onCancel={props.onBack} />
      <PrintFailed printing={printing} />
      {asks ? <WhatCameOut isBusy={isBusy} onAnswer={tell} onNothing={() => setAsks(false)} /> : null}
    </div>
  );
}
