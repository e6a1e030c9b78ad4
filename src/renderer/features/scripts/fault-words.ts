import type { ScriptFault } from '#shared/domain/scripts/own-script.ts';
import type { Translate } from '#shared/i18n/catalogue.ts';

/** What a script still lacks, as something to do. */
export function faultWords({ field, code, names }: ScriptFault, t: Translate): string {
  // The contract lists which codes a field can have; each has its words.
  return t(`library.fault.${field}.${code}` as 'library.fault.text.unknown-blank', { names: names?.join('、') ?? '' });
}
