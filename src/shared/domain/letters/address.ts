// Where a letter goes and where it comes from, as printed on an envelope or a label (§9.3).
import { z } from 'zod';

/** Most lines of an address: more do not fit a label of 37 mm. */
export const mostAddressLines = 4;

/** An address as it is printed. Empty fields are left out on paper; a postcode of six digits fills the boxes of an envelope. */
export const PostalAddress = z.object({
  /** Whom it is for, with form of address: 王女士 收, Ms Lima. */
  recipient: z.string().trim().max(60),
  lines: z.array(z.string().trim().max(60)).max(mostAddressLines),
  postalCode: z.string().trim().max(12),
});
export type PostalAddress = z.infer<typeof PostalAddress>;

/** An address nobody has typed yet. */
export const noAddress: PostalAddress = { recipient: '', lines: [], postalCode: '' };

/** The typed lines that hold something. */
export function writtenLines({ lines }: PostalAddress): string[] {
  return lines.filter((line) => line.trim() !== '');
}

/** What an envelope still needs before it can be posted: whom it is for, and where to. */
export function missingInAddress(address: PostalAddress): ('recipient' | 'lines')[] {
  const missing: ('recipient' | 'lines')[] = [];
  if (address.recipient.trim() === '') missing.push('recipient');
  if (writtenLines(address).length === 0) missing.push('lines');
  return missing;
}
