import { Alert, Button, Group, Progress, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { withTrimBoxes } from '#shared/domain/letters/trim-boxes.ts';
import { saveFile } from '#renderer/platform/files.ts';
import { shell } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { NoPrinter, PrinterChoice } from '#renderer/ui/print/printer-choice.tsx';
import { PrintFailed } from '#renderer/ui/print/print-failed.tsx';
import { usePrinting } from '#renderer/ui/print/use-printing.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import styles from './print-page.module.css';

type Props = {
  title: string;
  /** Name a browser proposes for the PDF, and the desktop's file. */
  name: string;
  paper: { widthMm: number; heightMm: number };
  /** Ground past the edge of the card, in millimetres: a PDF says where to cut. */
  bleedMm?: number;
  isReady: boolean;
  /** Sheets laid out so far, while there are more to come. */
  progress?: { done: number; total: number } | undefined;
  /** False while something else is still missing: the reason of a reprint. */
  mayPrint?: boolean;
  isBusy?: boolean;
  controls?: ReactNode;
  onBack: () => void;
  onRuler?: () => void;
  /** Told what really came out: only then is it recorded (§9.4). */
  onPrinted: (how: 'printer' | 'pdf') => void;
};

/** Prints, saves as PDF, and asks afterwards what really came out. Works the same for letters, envelopes and labels. */
export function PrintBar({ title, name, paper, bleedMm = 0, mayPrint = true, isBusy = false, ...props }: Props) {
  const t = useT();
  const toast = useToast();
  const printing = usePrinting();
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    document.title = name;
  }, [name]);
  const print = async () => {
    const outcome = await printing.print(paper);
    if (outcome === 'asked') setAsks(true);
    else if (outcome === 'printed') props.onPrinted('printer');
  };
  const savePdf = async () => {
    if (!shell) return;
    const pdf = await shell.printToPdf();
    saveFile(bleedMm > 0 ? withTrimBoxes(pdf, bleedMm) : pdf, `${name}.pdf`, 'application/pdf');
    props.onPrinted('pdf');
  };
  const isOff = !props.isReady || !mayPrint || isBusy;
  return (
    <div className={styles['bar']}>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={props.onBack}>
          {t('letters.printPage.back')}
        </Button>
        <Title order={1} size="h4">
          {title}
        </Title>
      </Group>
      <Group gap="xs">
        {props.controls}
        <PrinterChoice printing={printing} onRuler={props.onRuler} />
        {shell ? (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            disabled={isOff}
            onClick={() => void savePdf().catch(toast.failed)}
          >
            {t('letters.printPage.pdf')}
          </Button>
        ) : null}
        <Button
          leftSection={<IconPrinter size={16} />}
          disabled={isOff || printing.printers?.length === 0}
          onClick={() => void print().catch(toast.failed)}
        >
          {t('letters.print')}
        </Button>
      </Group>
      <NoPrinter printing={printing} />
      <Preparing progress={props.progress} onCancel={props.onBack} />
      <PrintFailed printing={printing} />
      {asks ? <WhatCameOut isBusy={isBusy} onAnswer={props.onPrinted} onNothing={() => setAsks(false)} /> : null}
    </div>
  );
}

type PreparingProps = Pick<Props, 'progress'> & { onCancel: () => void };

function Preparing({ progress, onCancel }: PreparingProps) {
  const t = useT();
  if (!progress || progress.done >= progress.total) return null;
  const text = t('letters.printPage.preparing', { done: progress.done, total: progress.total });
  return (
    <Group w="100%" gap="sm" wrap="nowrap">
      <Progress flex={1} value={(progress.done / progress.total) * 100} aria-label={text} />
      <Text size="sm" role="status">
        {text}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={onCancel}>
        {t('letters.printPage.cancel')}
      </Button>
    </Group>
  );
}

type AskProps = { isBusy: boolean; onAnswer: (how: 'printer' | 'pdf') => void; onNothing: () => void };

function WhatCameOut({ isBusy, onAnswer, onNothing }: AskProps) {
  const t = useT();
  return (
    <Alert w="100%" color="gray" title={t('letters.printPage.ask')}>
      <Group gap="xs">
        <Button size="compact-md" disabled={isBusy} onClick={() => onAnswer('printer')}>
          {t('letters.printPage.printed')}
        </Button>
        <Button size="compact-md" variant="default" disabled={isBusy} onClick={() => onAnswer('pdf')}>
          {t('letters.printPage.saved')}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={onNothing}>
          {t('letters.printPage.nothing')}
        </Button>
      </Group>
    </Alert>
  );
}
