// One reading of everything a call can fail with: declared errors, invalid input, no connection, unexpected.
import { ORPCError } from '@orpc/client';
import type { z } from 'zod';
import { declaredErrors, type DeclaredErrorCode } from '#shared/contract/base.ts';

type DataOf<C extends DeclaredErrorCode> = (typeof declaredErrors)[C] extends { data: infer S extends z.ZodType }
  ? z.infer<S>
  : undefined;

export type Failure =
  | { [C in DeclaredErrorCode]: { code: C; data: DataOf<C> } }[DeclaredErrorCode]
  | { code: 'OFFLINE'; data: undefined }
  | { code: 'INVALID_INPUT'; data: { fields: string[] } };

type SchemaIssue = { path?: (PropertyKey | { key: PropertyKey })[] };

function fieldsOf(data: unknown): string[] {
  const issues = (data as { issues?: SchemaIssue[] } | undefined)?.issues ?? [];
  return issues.map((issue) => (issue.path ?? []).map((p) => String(typeof p === 'object' ? p.key : p)).join('.'));
}

/** Reads a thrown error. An unknown one becomes UNEXPECTED with the reference `–`. */
export function failureOf(error: unknown): Failure {
  if (error instanceof ORPCError) {
    if (error.code in declaredErrors) return { code: error.code as DeclaredErrorCode, data: error.data } as Failure;
    if (error.code === 'BAD_REQUEST') return { code: 'INVALID_INPUT', data: { fields: fieldsOf(error.data) } };
    const reference = (error.data as { reference?: string } | undefined)?.reference ?? '–';
    return { code: 'UNEXPECTED', data: { reference } };
  }
  // fetch answers a dead server with a TypeError; a closed port with an AbortError.
  if (error instanceof TypeError || (error instanceof Error && error.name === 'AbortError')) {
    return { code: 'OFFLINE', data: undefined };
  }
  return { code: 'UNEXPECTED', data: { reference: '–' } };
}

/** True when the error carries this declared code; narrows its data. */
export function isFailure<C extends Failure['code']>(error: unknown, code: C): boolean {
  return failureOf(error).code === code;
}
