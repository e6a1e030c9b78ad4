// The one registry of every field any method shows (§5.1). Order is the order of the summary sheet.
import { apologiseFields } from '#shared/content/methods/fields/apologise-fields.ts';
import { caseFields } from '#shared/content/methods/fields/case-fields.ts';
import { clarifyFields } from '#shared/content/methods/fields/clarify-fields.ts';
import { closeFields } from '#shared/content/methods/fields/close-fields.ts';
import { exceedFields } from '#shared/content/methods/fields/exceed-fields.ts';
import { listenFields } from '#shared/content/methods/fields/listen-fields.ts';
import { resolveFields } from '#shared/content/methods/fields/resolve-fields.ts';
import { safetyFields } from '#shared/content/methods/fields/safety-fields.ts';
import { understandFields } from '#shared/content/methods/fields/understand-fields.ts';
import { fieldRegistry } from '#shared/domain/methods/field.ts';

/** Every shipped field by key. */
export const shippedFields = fieldRegistry([
  ...caseFields,
  ...safetyFields,
  ...listenFields,
  ...understandFields,
  ...apologiseFields,
  ...clarifyFields,
  ...resolveFields,
  ...exceedFields,
  ...closeFields,
]);
