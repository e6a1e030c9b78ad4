// One envelope at true size (§9.3). Two customs: in the mainland the postcode stands in boxes above left, the receiver in
// the middle and the sender below right; elsewhere the sender stands above left and the receiver from the middle on.
import { type CSSProperties, Fragment } from 'react';
import { type PostalAddress, writtenLines } from '#shared/domain/letters/address.ts';
import type { Envelope, FontKey } from '#shared/domain/letters/letter.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { addressText, useLoadedHand } from './address-hand.ts';
import styles from './address-sheets.module.css';
import { FittedText } from './fitted-text.tsx';
import { useAllFit } from './use-all-fit.ts';
import { fontFamily } from './wait-for-fonts.ts';

export type EnvelopeProps = {
  envelope: Envelope;
  address: PostalAddress;
  sender: PostalAddress;
  language: Language;
  font: FontKey;
  /** Whether to draw the six boxes: most bought envelopes have them already. */
  drawsBoxes: boolean;
  onFit: (fits: boolean) => void;
  onError: (error: Error) => void;
};

const addressSizes = [5.6, 5.2, 4.8, 4.4, 4] as const;
const blocks = ['receiver', 'sender'] as const;
const senderSizes = [3.8, 3.4, 3] as const;

export function EnvelopeSheet({
  envelope,
  address,
  sender,
  language,
  font,
  drawsBoxes,
  onFit,
  onError,
}: EnvelopeProps) {
  const text = `${addressText(address)}\n${addressText(sender)}邮政编码`;
  const canMeasure = useLoadedHand(text, font, onError);
  const report = useAllFit(blocks, onFit);
  const isMainland = language === 'zh-CN';
  const hasBoxes = isMainland && /^\d{6}$/.test(address.postalCode);
  const size = { inlineSize: `${envelope.widthMm}mm`, blockSize: `${envelope.heightMm - 0.5}mm` };
  const style: CSSProperties = { ...size, fontFamily: `'${fontFamily(font)}'` };
  return (
    <section
      className={styles['envelope']}
      data-envelope={envelope.id}
      data-custom={isMainland ? 'mainland' : 'western'}
      lang={language}
      style={style}
    >
      {hasBoxes ? <PostcodeBoxes digits={address.postalCode} drawsBoxes={drawsBoxes} /> : null}
      <FittedText
        key={`to.${text}`}
        className={styles['receiver']}
        sizesMm={addressSizes}
        canMeasure={canMeasure}
        onFit={report.receiver}
      >
        <AddressLines address={address} language={language} hasPostcode={!hasBoxes} />
      </FittedText>
      <FittedText
        key={`from.${text}`}
        className={styles['sender']}
        sizesMm={senderSizes}
        canMeasure={canMeasure}
        onFit={report.sender}
      >
        <AddressLines address={sender} language={language} hasPostcode isSender />
      </FittedText>
    </section>
  );
}

type LinesProps = { address: PostalAddress; language: Language; hasPostcode: boolean; isSender?: boolean };

/** Chinese addresses go from the place to the person, English ones from the person to the place. */
export function AddressLines({ address, language, hasPostcode, isSender = false }: LinesProps) {
  const { recipient, postalCode } = address;
  const parts = {
    person: <div className={isSender ? undefined : styles['person']}>{recipient}</div>,
    lines: <div className={styles['lines']}>{writtenLines(address).map(withCountsWhole).join('\n')}</div>,
    code: hasPostcode ? <div>{postalCode}</div> : null,
  };
  return orderOf(language, isSender).map((part) => <Fragment key={part}>{parts[part]}</Fragment>);
}

/** "5 樓" and "502 室" are read as one: no line ends between a number and what it counts. */
function withCountsWhole(line: string): string {
  return line.replace(/(\d) (?=\p{Script=Han})/gu, '$1\u00a0');
}

function orderOf(language: Language, isSender: boolean): readonly ('person' | 'lines' | 'code')[] {
  if (language === 'en') return ['person', 'lines', 'code'];
  return language === 'zh-CN' && isSender ? ['lines', 'person', 'code'] : ['code', 'lines', 'person'];
}

const boxes = [0, 1, 2, 3, 4, 5];

function PostcodeBoxes({ digits, drawsBoxes }: { digits: string; drawsBoxes: boolean }) {
  return (
    <div className={styles['boxes']} data-drawn={drawsBoxes || undefined}>
      {boxes.map((at) => (
        <span key={at}>{digits[at]}</span>
      ))}
    </div>
  );
}
