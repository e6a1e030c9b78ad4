import { Alert, Button, Group, Loader, TextInput, Title } from '@mantine/core';
import { IconArrowLeft, IconDownload, IconPrinter } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { shell } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import styles from './print-page.module.css';
import { useRecordPrints } from './use-record-prints.ts';

type Props = { letters: LetterDetail[]; leftOut: number; isReady: boolean; error: Error | undefined };

/** Prints, saves as PDF, and asks afterwards what really came out: only then is it recorded (§9.4). */
export function PrintBar({ letters, leftOut, isReady, error }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const [first] = letters;
  const isReprint = letters.some(({ prints }) => prints.length > 0);
  const [reason, setReason] = useState('');
  const [asks, setAsks] = useState(false);
  const record = useRecordPrints(letters, reason.trim());
  const needsReason = isReprint && reason.trim() === '';
  // The name a browser proposes for the PDF.
  const name = first?.caseNumber ?? '';
  useEffect(() => {
    document.title = name;
  }, [name]);
  const back = () => {
    if (letters.length > 1) void navigate({ to: '/letters' });
    else if (first) void navigate({ to: '/letters/$letterId', params: { letterId: first.id } });
  };
  const recordAs = (how: 'printer' | 'pdf') => record.mutate(how, { onSuccess: back });
  const print = async () => {
    if (!shell) {
      window.print();
      // A browser does not tell whether anything came out.
      setAsks(true);
    } else if (await shell.print()) recordAs('printer');
  };
  const savePdf = async () => {
    if (!shell || !first) return;
    saveFile(await shell.printToPdf(), `${name}.pdf`);
    recordAs('pdf');
  };
  const isBusy = !isReady || needsReason || record.isPending || record.isSuccess;
  return (
    <div className={styles['bar']}>
      <Group gap="xs">
        <Button variant="default" leftSection={<IconArrowLeft size={16} />} onClick={back}>
          {t('letters.printPage.back')}
        </Button>
        {isReady ? null : <Loader size="xs" aria-label={t('ui.loading')} />}
        <Title order={1} size="h4">
          {error
            ? t('letters.problem.font')
            : leftOut > 0
              ? t('letters.printPage.leftOut', { count: leftOut })
              : t('letters.printPage.count', { count: letters.length })}
        </Title>
      </Group>
      <Group gap="xs">
        {isReprint ? (
          <TextInput
            aria-label={t('letters.printPage.reason')}
            placeholder={t('letters.printPage.reason')}
            maxLength={200}
            w={240}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        {shell ? (
          <Button
            variant="default"
            leftSection={<IconDownload size={16} />}
            disabled={isBusy}
            onClick={() => void savePdf()}
          >
            {t('letters.printPage.pdf')}
          </Button>
        ) : null}
        <Button leftSection={<IconPrinter size={16} />} disabled={isBusy} onClick={() => void print()}>
          {t('letters.print')}
        </Button>
      </Group>
      {asks ? <WhatCameOut isBusy={isBusy} onAnswer={recordAs} onNothing={() => setAsks(false)} /> : null}
    </div>
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

function saveFile(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads the address after this call.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
