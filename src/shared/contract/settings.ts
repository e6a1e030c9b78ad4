import { z } from 'zod';
import { ChannelKind, Localized, Role } from '#shared/domain/vocabulary.ts';
import { procedure } from './base.ts';
import { CaseId, Instant, Line, StaffId, Version } from './ids.ts';
import { Pin } from './session.ts';

export const StaffMember = z.object({
  id: StaffId,
  name: z.string(),
  role: Role,
  hasPin: z.boolean(),
  isActive: z.boolean(),
  version: Version,
});
export type StaffMember = z.infer<typeof StaffMember>;

/** Attributes of a case whose values come from lists that managers define (§2.6). */
export const attributeCodes = ['store', 'product', 'region', 'carrier', 'supplier', 'batch', 'tier'] as const;
export const AttributeCode = z.enum(attributeCodes);
export type AttributeCode = z.infer<typeof AttributeCode>;
/** Attributes that a category may require (§2.6). */
export const requirableAttributes = [...attributeCodes, 'orderNumber', 'amount', 'purchaseDate'] as const;
export const RequirableAttribute = z.enum(requirableAttributes);
export type RequirableAttribute = z.infer<typeof RequirableAttribute>;

export const Channel = z.object({
  code: z.string(),
  kind: ChannelKind,
  name: Localized.nullable(),
  isActive: z.boolean(),
});
export type Channel = z.infer<typeof Channel>;
/** A category; shipped ones take their name from the catalogue, own ones carry it. */
export const Category = z.object({
  code: z.string(),
  parentCode: z.string().nullable(),
  name: Localized.nullable(),
  isActive: z.boolean(),
  required: z.array(RequirableAttribute),
});
export type Category = z.infer<typeof Category>;
export const Lists = z.object({
  channels: z.array(Channel),
  categories: z.array(Category),
  values: z.record(AttributeCode, z.array(z.string())),
});
export type Lists = z.infer<typeof Lists>;

const Code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/);

export const DataInfo = z.object({
  path: z.string(),
  bytes: z.number().int(),
  schemaVersion: z.number().int(),
  cases: z.number().int(),
  customers: z.number().int(),
  attachments: z.number().int(),
  auditEntries: z.number().int(),
});
export type DataInfo = z.infer<typeof DataInfo>;

export const AuditEntry = z.object({
  sequence: z.number().int(),
  at: Instant,
  actor: z.string().nullable(),
  action: z.string(),
  entity: z.string().nullable(),
});
export type AuditEntry = z.infer<typeof AuditEntry>;

/** A saved version of the policy; `changes` against the version before it. */
export const PolicyVersion = z.object({
  version: Version,
  savedAt: Instant,
  savedBy: z.string().nullable(),
  openCases: z.number().int(),
  changes: z.array(z.object({ key: z.string(), from: z.unknown(), to: z.unknown() })),
});
export type PolicyVersion = z.infer<typeof PolicyVersion>;

/** Most rows a preview lists; its counts are of all open cases. */
export const previewRowLimit = 200;

/** One deadline of one open case that would differ under another policy; due times null while a pause holds the clock. */
export const PreviewRow = z.object({
  caseId: CaseId,
  caseNumber: z.string(),
  customerName: z.string().nullable(),
  kind: z.string(),
  from: Instant.nullable(),
  to: Instant.nullable(),
  fromRule: z.string().nullable(),
  toRule: z.string().nullable(),
  /** Policy keys of the rules, as the page names them. */
  fromKey: z.string().nullable(),
  toKey: z.string().nullable(),
  isNew: z.boolean(),
  isGone: z.boolean(),
  /** Only the moments of reminding and escalating differ. */
  isLadderOnly: z.boolean(),
});
export type PreviewRow = z.infer<typeof PreviewRow>;

export const PolicyPreview = z.object({
  openCases: z.number().int(),
  changedCases: z.number().int(),
  earlier: z.number().int(),
  later: z.number().int(),
  added: z.number().int(),
  removed: z.number().int(),
  ladders: z.number().int(),
  rows: z.array(PreviewRow),
});
export type PolicyPreview = z.infer<typeof PolicyPreview>;

export const settings = {
  listStaff: procedure.output(z.array(StaffMember)),
  addStaff: procedure
    .input(z.object({ name: Line.min(1), role: Role, pin: Pin.optional() }))
    .output(z.array(StaffMember)),
  changeStaff: procedure
    .input(
      z.object({
        id: StaffId,
        expectedVersion: Version,
        name: Line.min(1).optional(),
        role: Role.optional(),
        isActive: z.boolean().optional(),
        pin: Pin.nullable().optional(),
      }),
    )
    .output(z.array(StaffMember)),
  policy: procedure.output(z.object({ policy: z.unknown(), version: Version })),
  savePolicy: procedure
    .input(z.object({ policy: z.unknown(), expectedVersion: Version }))
    .output(z.object({ version: Version })),
  /** A version as it was saved, completed by figures that came later. */
  policyVersion: procedure
    .input(z.object({ version: Version.min(1) }))
    .output(z.object({ policy: z.unknown(), version: Version })),
  policyVersions: procedure.output(z.array(PolicyVersion)),
  /** What a policy would change for the cases open now; nothing is written. Refuses what savePolicy refuses. */
  previewPolicy: procedure.input(z.object({ policy: z.unknown() })).output(PolicyPreview),
  lists: procedure.output(Lists),
  saveChannel: procedure
    .input(z.object({ code: Code, kind: ChannelKind, name: Localized.nullable(), isActive: z.boolean() }))
    .output(Lists),
  saveCategory: procedure
    .input(
      z.object({
        code: Code,
        parentCode: Code.nullable(),
        name: Localized.nullable(),
        isActive: z.boolean(),
        required: z.array(RequirableAttribute),
      }),
    )
    .output(Lists),
  saveListValues: procedure
    .input(z.object({ attribute: AttributeCode, values: z.array(Line.min(1)).max(5000) }))
    .output(Lists),
  dataInfo: procedure.output(DataInfo),
  checkData: procedure.output(z.object({ ok: z.boolean(), problems: z.array(z.string()) })),
  verifyAudit: procedure.output(
    z.object({ ok: z.boolean(), entries: z.number().int(), brokenAt: z.number().int().nullable() }),
  ),
  listAudit: procedure.input(z.object({ before: z.number().int().optional() })).output(z.array(AuditEntry)),
};
