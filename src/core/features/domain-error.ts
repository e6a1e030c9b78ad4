import type { Missing, StaleWrite } from '#shared/contract/base.ts';
import type { LetterProblem } from '#shared/domain/letters/letter.ts';

/** Data of each declared error; the contract's schemas say the same to the page. */
export type DomainErrors = {
  NOT_SIGNED_IN: undefined;
  NOT_ALLOWED: { needs: string };
  NOT_FOUND: { what: string };
  STALE_WRITE: StaleWrite;
  WRONG_PIN: undefined;
  TOO_MANY_TRIES: { until: number };
  ABOVE_AUTHORITY_LIMIT: { limitFen: number | null; amountFen: number; limit: string };
  GATE_OPEN: { missing: Missing[] };
  WRONG_STATE: { what: string; state: string };
  INVALID_FIELD: { field: string; reason: string };
  LETTER_NOT_READY: { problems: LetterProblem[] };
  ALREADY_SET_UP: undefined;
  FILE_TOO_LARGE: { maxBytes: number };
};
export type DomainErrorCode = keyof DomainErrors;

/** A declared error of the domain: the page has words for its code in every language. */
export class DomainError<Code extends DomainErrorCode = DomainErrorCode> extends Error {
  readonly code: Code;
  readonly data: DomainErrors[Code];

  constructor(code: Code, ...data: DomainErrors[Code] extends undefined ? [] : [DomainErrors[Code]]) {
    super(code);
    this.name = 'DomainError';
    this.code = code;
    this.data = data[0] as DomainErrors[Code];
  }
}

export function notFound(what: string): DomainError<'NOT_FOUND'> {
  return new DomainError('NOT_FOUND', { what });
}
