// A page with two rulers: what the person measures on it tells how far this printer is off (§9.3).
import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { z } from 'zod';
import { EnvelopeId, PaperId } from '#shared/domain/letters/letter.ts';
import { envelopeById, paperById } from '#shared/domain/letters/papers.ts';
import { useT } from '#renderer/ui/language.tsx';
import { usePrintAsked } from '#renderer/ui/print/print-asked.ts';
import styles from '#renderer/ui/print/print-frame.module.css';
import { toTenths } from '#renderer/ui/print/print-settings.ts';
import { PrintFailed } from '#renderer/ui/print/print-failed.tsx';
import { PrinterChoice, NoPrinter } from '#renderer/ui/print/printer-choice.tsx';
import { useReadyMark } from '#renderer/ui/print/ready-mark.ts';
import { usePrinting } from '#renderer/ui/print/use-printing.ts';
import { useToast } from '#renderer/ui/toast.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { holdTitle } from '#renderer/ui/window-title.ts';
import { printCss } from '../sheet/print-css.ts';
import ruler from './ruler-page.module.css';

const Choice = z.object({ paper: PaperId.or(EnvelopeId).catch('a6') });
/** The cross stands here from the left and upper edge; far enough in for every printer. */
export const crossMm = 20;

export function RulerPage() {
  const t = useT();
  const toast = useToast();
  const { history } = useRouter();
  const [{ paper: id }] = useUrlState(Choice);
  const envelope = EnvelopeId.safeParse(id);
  const paper = envelope.success ? envelopeById(envelope.data) : paperById(PaperId.parse(id));
  const printing = usePrinting();
  const [found, setFound] = useState({ x: crossMm, y: crossMm });
  useReadyMark(true);
  usePrintAsked(() => void printing.print(paper));
  useEffect(() => holdTitle(t('letters.ruler.title')), [t]);
  const save = () => {
    // The page was printed with the offset in force: what is still wrong is added to it.
    const { offset } = printing;
    printing.setOffset({
      x: toTenths(offset.x / 10 + crossMm - found.x),
      y: toTenths(offset.y / 10 + crossMm - found.y),
    });
    setFound({ x: crossMm, y: crossMm });
    toast.done(t('letters.ruler.saved'));
  };
  const size = { inlineSize: `${paper.widthMm}mm`, blockSize: `${paper.heightMm - 0.5}mm` };
  return (
    <>
      <style>{printCss(paper)}</style>
      <div className={styles['bar']}>
        <Group gap="xs">
          <Button variant="default" onClick={() => history.back()}>
            {t('ui.print.back')}
          </Button>
          <h1 className={ruler['title']}>{t('letters.ruler.title')}</h1>
        </Group>
        <Group gap="xs">
          <PrinterChoice printing={printing} />
          <Button
            disabled={printing.printers?.length === 0}
            loading={printing.isPrinting}
            onClick={() => void printing.print(paper)}
          >
            {t('ui.print.print')}
          </Button>
        </Group>
        <NoPrinter printing={printing} />
        <PrintFailed printing={printing} />
        <Group w="100%" align="flex-end" gap="md">
          <Text size="sm" maw={420}>
            {t('letters.ruler.help', { mm: crossMm })}
          </Text>
          <Measured label={t('letters.ruler.left')} value={found.x} onChange={(x) => setFound({ ...found, x })} />
          <Measured label={t('letters.ruler.top')} value={found.y} onChange={(y) => setFound({ ...found, y })} />
          <Button variant="light" onClick={save}>
            {t('letters.ruler.save')}
          </Button>
        </Group>
      </div>
      <section className={ruler['sheet']} data-ruler={id} style={size}>
        <svg
          viewBox={`0 0 ${paper.widthMm} ${paper.heightMm}`}
          width={`${paper.widthMm}mm`}
          height={`${paper.heightMm}mm`}
          role="img"
          aria-label={t('letters.ruler.title')}
        >
          <Ruler length={paper.widthMm} />
          <g transform="matrix(0 1 1 0 0 0)">
            <Ruler length={paper.heightMm} />
          </g>
          <path
            className={ruler['cross']}
            d={`M ${crossMm - 6} ${crossMm} H ${crossMm + 6} M ${crossMm} ${crossMm - 6} V ${crossMm + 6}`}
          />
        </svg>
      </section>
    </>
  );
}

/** Millimetres along the line through the cross, every fifth and tenth longer. */
function Ruler({ length }: { length: number }) {
  const marks = Array.from({ length: Math.floor(length) - 9 }, (_, index) => index + 5);
  const tall = (mm: number) => (mm % 10 === 0 ? 4 : mm % 5 === 0 ? 2.8 : 1.6);
  return (
    <g className={ruler['marks']}>
      {marks
        .filter((mm) => mm > crossMm + 6)
        .map((mm) => (
          <path key={mm} d={`M ${mm} ${crossMm} v ${-tall(mm)}`} />
        ))}
    </g>
  );
}

type MeasuredProps = { label: string; value: number; onChange: (mm: number) => void };

function Measured({ label, value, onChange }: MeasuredProps) {
  return (
    <NumberInput
      label={label}
      w={130}
      min={0}
      max={60}
      step={0.1}
      decimalScale={1}
      value={value}
      onChange={(mm) => onChange(Number(mm) || 0)}
    />
  );
}
