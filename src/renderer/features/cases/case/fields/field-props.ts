import type { CaseDetail } from '#shared/contract/cases.ts';
import type { FieldDefinition } from '#shared/domain/methods/field.ts';

/** What every field part gets: the definition and its words in the language of the page. */
export type FieldProps = {
  detail: CaseDetail;
  definition: FieldDefinition;
  label: string;
  hint: string | undefined;
  placeholder: string | undefined;
};
