// A page that is only a paper: the sheet, black on white in either colour scheme, with a bar above it that is not printed.
import { Alert, Button, Group } from '@mantine/core';
import { IconArrowLeft, IconFileDownload, IconPrinter } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { saveFile } from '#renderer/platform/files.ts';
import { shell } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useToast } from '#renderer/ui/toast.tsx';
import styles from './paper.module.css';

type Props = {
  /** Name of the document: the title inside the PDF and its file name. */
  name: string;
  /** The sheet's `@page` rule; see paper-rule.ts. */
  rule: string;
  onBack: () => void;
  backLabel: string;
  /** Told what really came out, once. */
  onPrinted: (how: 'printer' | 'pdf') => void;
  /** Controls of this paper, beside the print button. */
  controls?: ReactNode;
  /** False while something of the sheet is still being read. */
  isReady?: boolean;
  children: ReactNode;
};

/** `data-ready="true"` stands on the document once the sheet is whole, in its fonts, and may be printed. */
export function PaperPage({ name, rule, controls, isReady = true, children, ...bar }: Props) {
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = name;
  }, [name]);
  return (
    <>
      <style>{rule}</style>
      <div className={styles['paper']}>
        <Bar name={name} isReady={isReady} {...bar}>
          {controls}
        </Bar>
        <main ref={sheet} className={styles['sheet']}>
          {children}
        </main>
        {isReady ? <ReadyMark sheet={sheet} /> : null}
      </div>
    </>
  );
}

type BarProps = Pick<Props, 'name' | 'onBack' | 'backLabel' | 'onPrinted'> & { isReady: boolean; children: ReactNode };

function Bar({ name, onBack, backLabel, onPrinted, isReady, children }: BarProps) {
  const t = useT();
  const toast = useToast();
  const [asks, setAsks] = useState(false);
  const tell = (how: 'printer' | 'pdf') => {
    setAsks(false);
    onPrinted(how);
  };
  const print = async () => {
    if (!shell) {
      window.print();
      // A browser does not tell whether anything came out.
      setAsks(true);
    } else if (await shell.print()) tell('printer');
  };
  const save = async () => {
    if (!shell) return;
    saveFile(await shell.printToPdf(), `${name.trim() || 'paper'}.pdf`, 'application/pdf');
    tell('pdf');
  };
  return (
    <div className={styles['bar']}>
      <Group justify="space-between" gap="xs">
        <Button variant="subtle" size="compact-md" leftSection={<IconArrowLeft size={15} />} onClick={onBack}>
          {backLabel}
        </Button>
        <Group gap="xs">
          {children}
          {shell ? (
            <Button
              variant="default"
              size="compact-md"
              leftSection={<IconFileDownload size={15} />}
              disabled={!isReady}
              onClick={() => void save().catch(toast.failed)}
            >
              {t('papers.pdf')}
            </Button>
          ) : null}
          <Button
            size="compact-md"
            leftSection={<IconPrinter size={15} />}
            disabled={!isReady}
            onClick={() => void print().catch(toast.failed)}
          >
            {t('papers.print')}
          </Button>
        </Group>
      </Group>
      {asks ? (
        <Alert mt="xs" color="gray" title={t('papers.ask')}>
          <Group gap="xs">
            <Button size="compact-md" onClick={() => tell('printer')}>
              {t('papers.printed')}
            </Button>
            <Button size="compact-md" variant="default" onClick={() => tell('pdf')}>
              {t('papers.saved')}
            </Button>
            <Button size="compact-md" variant="subtle" onClick={() => setAsks(false)}>
              {t('papers.nothing')}
            </Button>
          </Group>
        </Alert>
      ) : null}
    </div>
  );
}

const weights = [400, 600, 700];

/** Fonts and pictures first: a sheet printed too early is blank, and `fonts.ready` alone comes too early (architecture §4). */
function ReadyMark({ sheet }: { sheet: RefObject<HTMLElement | null> }) {
  useEffect(() => {
    let isHere = true;
    const markReady = async () => {
      const text = sheet.current?.textContent ?? '';
      await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px 'Noto Sans SC Variable'`, text)));
      await document.fonts.ready;
      await Promise.allSettled([...document.images].map((image) => image.decode()));
      if (isHere) document.documentElement.dataset['ready'] = 'true';
    };
    void markReady();
    return () => {
      isHere = false;
      delete document.documentElement.dataset['ready'];
    };
  }, [sheet]);
  return null;
}
