import { NumberInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { z } from 'zod';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { labelSheet } from '#shared/domain/letters/papers.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { LabelSheets } from '../sheet/label-sheets.tsx';
import { printCss } from '../sheet/print-css.ts';
import '../sheet/handwriting-fonts.css';
import { AddressBar } from './address-bar.tsx';
import { addressedOf } from './addressed.ts';
import { useReadiness } from './print-readiness.ts';

const perSheet = labelSheet.columns * labelSheet.rows;
const Choice = z.object({ start: z.coerce.number().int().min(1).max(perSheet).catch(1) });

/** A label for every letter with an address; a sheet begun before is used up from its first free label (§9.3). */
export function LabelsPrint({ letters: given }: { letters: LetterDetail[] }) {
  const t = useT();
  const navigate = useNavigate();
  const [letters] = useState(given);
  const [{ start }, choose] = useUrlState(Choice);
  const { ready, without, missing } = useMemo(() => addressedOf(letters), [letters]);
  const { isReady, ...readiness } = useReadiness(ready.map(({ letter }) => letter.id));
  const entries = useMemo(
    () => ready.map(({ letter, address, font }) => ({ id: letter.id, address, language: letter.language, font })),
    [ready],
  );
  return (
    <>
      <style>{printCss(labelSheet)}</style>
      <AddressBar
        as="label"
        letters={ready.map(({ letter }) => letter)}
        leaveTo={letters}
        without={without}
        missing={missing}
        paper={labelSheet}
        isReady={isReady}
        readiness={readiness}
        onRuler={() =>
          void navigate({
            to: '/print/letter/$letterId',
            params: { letterId: 'ruler' },
            search: { paper: 'a4' } as never,
          })
        }
        controls={
          <NumberInput
            aria-label={t('letters.label.start')}
            prefix={`${t('letters.label.start')} `}
            w={210}
            min={1}
            max={perSheet}
            clampBehavior="strict"
            value={start}
            onChange={(value) => choose({ start: Math.min(perSheet, Math.max(1, Number(value) || 1)) })}
          />
        }
      />
      <LabelSheets entries={entries} start={start} onFit={readiness.reportReady} onError={readiness.reportError} />
    </>
  );
}
