import { z } from 'zod';
import { procedure } from './base.ts';
import { EvidenceFields } from './case-records.ts';
import { CaseId, EvidenceId, Line, LongText, Version } from './ids.ts';

/** Largest file taken as evidence, in bytes; its base64 stays below the body limit of the web host. */
export const maxEvidenceBytes = 30 * 1024 * 1024;

export const evidence = {
  addFile: procedure
    .input(
      z.object({
        caseId: CaseId,
        fileName: Line.min(1),
        mime: z.string().max(120),
        contentBase64: z.string().max(Math.ceil(maxEvidenceBytes / 3) * 4),
        fields: EvidenceFields,
      }),
    )
    .output(z.object({ id: EvidenceId })),
  /** Evidence without a file: goods kept, a recording reference, something we looked up. */
  addItem: procedure.input(z.object({ caseId: CaseId, fields: EvidenceFields })).output(z.object({ id: EvidenceId })),
  change: procedure
    .input(z.object({ id: EvidenceId, fields: EvidenceFields, expectedVersion: Version }))
    .output(z.object({})),
  remove: procedure.input(z.object({ id: EvidenceId, reason: Line.default('') })).output(z.object({})),
  restore: procedure.input(z.object({ id: EvidenceId })).output(z.object({})),
  /** Continues the chain of custody of a retrieved product. */
  addCustody: procedure
    .input(
      z.object({
        caseId: CaseId,
        item: Line.min(1),
        place: Line.min(1),
        holder: Line.min(1),
        note: LongText.default(''),
      }),
    )
    .output(z.object({})),
  content: procedure
    .input(z.object({ id: EvidenceId }))
    .output(z.object({ fileName: z.string(), mime: z.string(), contentBase64: z.string() })),
};
