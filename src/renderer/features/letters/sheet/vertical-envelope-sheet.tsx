// An upright envelope (中式直式信封, §9.3): the receiver's address in columns on the right, the name large in the middle, the
// sender below left; the postcodes stand above right and below left, side by side.
import type { CSSProperties } from 'react';
import { type PostalAddress, writtenLines } from '#shared/domain/letters/address.ts';
import { addressText, useLoadedHand } from './address-hand.ts';
import styles from './address-sheets.module.css';
import type { EnvelopeProps } from './envelope-sheet.tsx';
import { FittedText } from './fitted-text.tsx';
import { useAllFit } from './use-all-fit.ts';
import { fontFamily } from './wait-for-fonts.ts';

const sizesMm = {
  address: [6.4, 5.8, 5.2, 4.6, 4],
  person: [10, 9, 8, 7, 6, 5],
  sender: [4.6, 4.2, 3.8, 3.4, 3],
} as const;
const parts = ['address', 'person', 'sender'] as const;

export function VerticalEnvelopeSheet({ envelope, address, sender, language, font, onFit, onError }: EnvelopeProps) {
  const text = `${addressText(address)}\n${addressText(sender)}`;
  const canMeasure = useLoadedHand(text, font, onError);
  const report = useAllFit(parts, onFit);
  const style: CSSProperties = {
    inlineSize: `${envelope.heightMm}mm`,
    blockSize: `${envelope.widthMm - 0.5}mm`,
    fontFamily: `'${fontFamily(font)}'`,
  };
  const written: Record<(typeof parts)[number], string[]> = {
    address: writtenLines(address),
    person: [address.recipient],
    sender: senderLines(sender),
  };
  return (
    <section
      className={styles['envelope']}
      data-envelope={envelope.id}
      data-custom="upright"
      lang={language}
      style={style}
    >
      <div className={styles['toCode']}>{address.postalCode}</div>
      {parts.map((part) => (
        <FittedText
          key={`${part}.${text}`}
          className={styles[part]}
          sizesMm={sizesMm[part]}
          canMeasure={canMeasure}
          onFit={report[part]}
        >
          {written[part].map((line) => (
            <div key={line}>{inColumn(line)}</div>
          ))}
        </FittedText>
      ))}
      <div className={styles['fromCode']}>{sender.postalCode}</div>
    </section>
  );
}

function senderLines(sender: PostalAddress): string[] {
  return [...writtenLines(sender), sender.recipient];
}

/** Numbers in a column stand upright: up to three digits side by side, longer ones one below the other. */
function inColumn(line: string) {
  return [...line.matchAll(/\d+|\D+/g)].map(({ 0: piece, index: place }) =>
    /\d/.test(piece) ? (
      <span key={place} data-setting={piece.length <= 3 ? 'combined' : 'upright'}>
        {piece}
      </span>
    ) : (
      // A space beside a number is a habit of lines; in a column it is a hole.
      piece.replace(/^ | $/g, '')
    ),
  );
}
