/** Digits of a phone as compared: no separators, no +86/0086/+886 prefix in front of a local number (§2.10). */
export function phoneDigits(typed: string): string {
  const digits = typed.normalize('NFKC').replace(/\D/g, '');
  const local = digits.replace(/^(?:00)?(?:86(?=1\d{10}$)|886(?=9\d{8}$))/, '');
  return /^9\d{8}$/.test(local) && local !== digits ? `0${local}` : local;
}

/** Typed the usual way, which is nearly always: nothing to take off. */
const isPlainMobile = /^1\d{10}$/;

/** `138****5678`: enough to recognise, too little to call (§13.3). */
export function maskPhone(typed: string): string {
  const digits = isPlainMobile.test(typed) ? typed : phoneDigits(typed);
  if (digits.length < 7) return digits === '' ? '' : '*'.repeat(digits.length);
  return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
}

export function reversed(text: string): string {
  return [...text].reverse().join('');
}
