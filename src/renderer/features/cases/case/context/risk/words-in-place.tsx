import { Modal, Stack, Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { CaseDetail } from '#shared/contract/cases.ts';
import type { SaidWords, Signal } from '#shared/contract/case-records.ts';
import { useFormat, useT } from '#renderer/ui/language.tsx';
import styles from '../context.module.css';
import { markQuotes } from './mark-quotes.ts';
import { useRuleName } from './signal-row.tsx';

type Props = { detail: CaseDetail; signal: Signal | null; onClose: () => void };

/** The customer's words with the quotes marked in them, opened at the one that was asked for. */
export function WordsInPlace({ detail, signal, onClose }: Props) {
  const t = useT();
  const nameOf = useRuleName();
  return (
    <Modal
      opened={signal !== null}
      onClose={onClose}
      size={640}
      title={signal ? t('cases.risk.inPlace', { name: nameOf(signal) }) : ''}
      closeButtonProps={{ 'aria-label': t('ui.close') }}
    >
      {signal ? <Said key={signal.id} detail={detail} quote={signal.quote} /> : null}
    </Modal>
  );
}

function Said({ detail, quote }: { detail: CaseDetail; quote: string }) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const quotes = detail.signals.filter((one) => one.dismissedReason === null).map((one) => one.quote);
  const isFound = detail.said.some(({ text }) => text.includes(quote));
  useEffect(() => {
    // Once the dialog has its size.
    const frame = requestAnimationFrame(() => {
      const mark = box.current?.querySelector<HTMLElement>('mark[data-asked]');
      mark?.scrollIntoView({ block: 'center' });
      mark?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Stack gap="sm" ref={box}>
      {isFound ? null : <Text size="sm">{t('cases.risk.gone', { quote })}</Text>}
      {detail.said.map((said) => (
        <Place key={`${said.source}.${said.at}`} said={said} quotes={quotes} quote={quote} />
      ))}
    </Stack>
  );
}

function Place({ said, quotes, quote }: { said: SaidWords; quotes: readonly string[]; quote: string }) {
  const t = useT();
  const format = useFormat();
  const title = t(`cases.said.${said.source}`);
  // Pieces have no names of their own: their place in the text is what they are.
  const pieces = markQuotes(said.text, quotes, quote);
  return (
    <section aria-label={title}>
      <Text size="xs" c="dimmed">
        {title} · {format.dayTime(said.at)}
      </Text>
      <p className={styles['said']}>
        {pieces.map(({ text, isMarked, isAsked }, index) =>
          isMarked ? (
            <mark key={`${String(index)}${text}`} data-asked={isAsked || undefined} tabIndex={isAsked ? -1 : undefined}>
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </p>
    </section>
  );
}
