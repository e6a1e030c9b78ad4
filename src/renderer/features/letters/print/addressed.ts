// Which letters have an address to print, and in which hand (§9.3).
import type { LetterDetail } from '#shared/contract/letters.ts';
import { missingInAddress, type PostalAddress } from '#shared/domain/letters/address.ts';
import type { FontKey } from '#shared/domain/letters/letter.ts';
import { addressHand, addressText } from '../sheet/address-hand.ts';

export type Addressed = { letter: LetterDetail; address: PostalAddress; font: FontKey };

/** Letters that can be addressed, how many have no address yet, and characters that no hand can write. */
export function addressedOf(
  letters: LetterDetail[],
  also = '',
): { ready: Addressed[]; without: number; missing: string[] } {
  const whole = letters.flatMap((letter) => {
    const { address } = letter;
    return address && missingInAddress(address).length === 0 ? [{ letter, address }] : [];
  });
  const hands = whole.map(({ letter, address }) => ({
    letter,
    address,
    ...addressHand(`${addressText(address)}\n${also}`, letter.language),
  }));
  return {
    ready: hands
      .filter(({ missing }) => missing.length === 0)
      .map(({ letter, address, font }) => ({ letter, address, font })),
    without: letters.length - whole.length,
    missing: [...new Set(hands.flatMap(({ missing }) => missing))],
  };
}
