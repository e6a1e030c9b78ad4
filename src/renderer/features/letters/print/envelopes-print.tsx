import { SegmentedControl, Select, Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import { z } from 'zod';
import type { LetterDetail } from '#shared/contract/letters.ts';
import { noAddress, type PostalAddress } from '#shared/domain/letters/address.ts';
import {
  type Envelope,
  EnvelopeId,
  envelopeIds,
  Orientation,
  orientations,
  PaperId,
} from '#shared/domain/letters/letter.ts';
import { envelopeById, envelopeFor } from '#shared/domain/letters/papers.ts';
import { api } from '#renderer/platform/connect.ts';
import { useT } from '#renderer/ui/language.tsx';
import { useUrlState } from '#renderer/ui/use-url-state.ts';
import { addressText } from '../sheet/address-hand.ts';
import { EnvelopeSheet } from '../sheet/envelope-sheet.tsx';
import { VerticalEnvelopeSheet } from '../sheet/vertical-envelope-sheet.tsx';
import { printCss } from '../sheet/print-css.ts';
import '../sheet/handwriting-fonts.css';
import { type Addressed, addressedOf } from './addressed.ts';
import { AddressBar } from './address-bar.tsx';
import { useReadiness } from './print-readiness.ts';

const Choice = z.object({
  envelope: EnvelopeId.or(z.literal('')).catch(''),
  boxes: z.enum(['yes', 'no']).catch('yes'),
  setting: Orientation.catch('horizontal'),
});

/** One envelope for every letter with an address (§9.3). */
export function EnvelopesPrint({ letters: given }: { letters: LetterDetail[] }) {
  const t = useT();
  const navigate = useNavigate();
  const [letters] = useState(given);
  const [choice, choose] = useUrlState(Choice);
  const sender = useQuery(api.letters.sender.queryOptions()).data;
  const { ready, without, missing } = useMemo(
    () => addressedOf(letters, sender ? addressText(sender) : ''),
    [letters, sender],
  );
  const envelope = envelopeById(choice.envelope === '' ? usualEnvelope(letters) : choice.envelope);
  const hasChinese = letters.some(({ language }) => language !== 'en');
  // Upright envelopes are a custom of Chinese letters; an English address stays in lines.
  const isUpright = choice.setting === 'vertical' && hasChinese && letters.every(({ language }) => language !== 'en');
  const paper = isUpright ? { widthMm: envelope.heightMm, heightMm: envelope.widthMm } : envelope;
  const { isReady, ...readiness } = useReadiness(ready.map(({ letter }) => letter.id));
  return (
    <>
      <style>{printCss(paper)}</style>
      <AddressBar
        as="envelope"
        letters={ready.map(({ letter }) => letter)}
        leaveTo={letters}
        without={without}
        missing={missing}
        paper={paper}
        isReady={isReady && sender !== undefined}
        readiness={readiness}
        onRuler={() =>
          void navigate({
            to: '/print/letter/$letterId',
            params: { letterId: 'ruler' },
            search: { paper: envelope.id } as never,
          })
        }
        controls={
          <>
            <Select
              aria-label={t('letters.envelope.label')}
              w={240}
              allowDeselect={false}
              data={envelopeIds.map((id) => ({ value: id, label: t(`letters.envelope.${id}`) }))}
              value={envelope.id}
              onChange={(id) => choose({ envelope: EnvelopeId.parse(id) })}
            />
            {hasChinese ? (
              <SegmentedControl
                aria-label={t('letters.look.orientation')}
                data={orientations.map((one) => ({ value: one, label: t(`letters.orientation.${one}`) }))}
                value={isUpright ? 'vertical' : 'horizontal'}
                onChange={(setting) => choose({ setting: Orientation.parse(setting) })}
              />
            ) : null}
            {!isUpright && letters.some(({ language }) => language === 'zh-CN') ? (
              <Switch
                label={t('letters.envelope.boxes')}
                checked={choice.boxes === 'yes'}
                onChange={(event) => choose({ boxes: event.currentTarget.checked ? 'yes' : 'no' })}
              />
            ) : null}
          </>
        }
      />
      {sender
        ? ready.map((one) => (
            <OneEnvelope
              // A new size is measured anew.
              key={`${one.letter.id}.${envelope.id}.${isUpright}`}
              one={one}
              envelope={envelope}
              sender={sender}
              drawsBoxes={choice.boxes === 'yes'}
              isUpright={isUpright}
              readiness={readiness}
            />
          ))
        : null}
    </>
  );
}

type OneProps = {
  one: Addressed;
  envelope: Envelope;
  sender: PostalAddress;
  drawsBoxes: boolean;
  isUpright: boolean;
  readiness: Pick<ReturnType<typeof useReadiness>, 'reportReady' | 'reportError'>;
};

function OneEnvelope({ one, envelope, sender, drawsBoxes, isUpright, readiness }: OneProps) {
  const Sheet = isUpright ? VerticalEnvelopeSheet : EnvelopeSheet;
  const { letter, address, font } = one;
  const { reportReady, reportError } = readiness;
  const onFit = useCallback((fits: boolean) => reportReady(letter.id, fits), [letter.id, reportReady]);
  return (
    <Sheet
      envelope={envelope}
      address={address}
      sender={sender ?? noAddress}
      language={letter.language}
      font={font}
      drawsBoxes={drawsBoxes}
      onFit={onFit}
      onError={reportError}
    />
  );
}

function usualEnvelope([first]: LetterDetail[]): EnvelopeId {
  return envelopeFor[PaperId.catch('a6').parse(first?.paper)];
}
