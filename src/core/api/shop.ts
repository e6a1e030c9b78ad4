// Settings, intake, customers, scripts, today.
import { CustomerId, CaseId } from '#shared/contract/ids.ts';
import { listAudit, verifyAudit } from '../features/audit/audit.ts';
import { createCase } from '../features/cases/create-case.ts';
import { linkCases } from '../features/cases/link-cases.ts';
import { emptyPreview, previewSlice } from '../features/clocks/policy-preview.ts';
import { saveCustomer, searchCustomers, showCustomer } from '../features/customers/customers.ts';
import { acceptDraft, discardDraft, listDrafts, restoreDraft, saveDraft } from '../features/intake/drafts.ts';
import { notFound } from '../features/domain-error.ts';
import { findSimilar } from '../features/intake/find-similar.ts';
import {
  favouriteScripts,
  recentScripts,
  recordScriptUse,
  scriptOutcomes,
  setFavourite,
  wasSent,
} from '../features/scripts/script-uses.ts';
import { dataInfo } from '../features/shop/data-info.ts';
import { readLists, saveCategory, saveChannel, saveListValues } from '../features/shop/lists.ts';
import { findPolicyVersion, policyInForce, readPolicy, savePolicy } from '../features/shop/policy.ts';
import { listPolicyVersions } from '../features/shop/policy-history.ts';
import { addStaff, changeStaff, listStaff } from '../features/staff/staff.ts';
import { listDue } from '../features/today/agenda.ts';
import { todayView } from '../features/today/today.ts';
import { does } from './cases.ts';
import type { Implementer } from './context.ts';

export function settingsRouter(os: Implementer) {
  return {
    listStaff: os.settings.listStaff.handler(({ context }) => listStaff(context.read)),
    addStaff: os.settings.addStaff.handler(({ input, context }) => {
      context.write((db, ctx) => addStaff(db, ctx, input));
      return listStaff(context.read);
    }),
    changeStaff: os.settings.changeStaff.handler(({ input, context }) => {
      context.write((db, ctx) => changeStaff(db, ctx, input));
      return listStaff(context.read);
    }),
    policy: os.settings.policy.handler(({ context }) => policyInForce(context.read)),
    savePolicy: os.settings.savePolicy.handler(({ input, context }) =>
      context.write((db, ctx) => savePolicy(db, ctx, { ...input, policy: input.policy })),
    ),
    policyVersion: os.settings.policyVersion.handler(({ input, context }) => {
      const policy = findPolicyVersion(context.read, input.version);
      if (!policy) throw notFound('policy');
      return { policy, version: input.version };
    }),
    policyVersions: os.settings.policyVersions.handler(({ context }) => listPolicyVersions(context.read)),
    previewPolicy: os.settings.previewPolicy.handler(async ({ input, context }) => {
      const policy = readPolicy(input.policy);
      const preview = emptyPreview();
      // Other calls go in between: nobody waits for a preview of ten thousand cases.
      for (let afterKey: number | null = 0; afterKey !== null;) {
        afterKey = previewSlice(context.read, policy, { preview, afterKey });
        await new Promise((resolve) => setImmediate(resolve));
      }
      return preview;
    }),
    lists: os.settings.lists.handler(({ context }) => readLists(context.read)),
    saveChannel: os.settings.saveChannel.handler(({ input, context }) => {
      context.write((db, ctx) => saveChannel(db, ctx, input));
      return readLists(context.read);
    }),
    saveCategory: os.settings.saveCategory.handler(({ input, context }) => {
      context.write((db, ctx) => saveCategory(db, ctx, input));
      return readLists(context.read);
    }),
    saveListValues: os.settings.saveListValues.handler(({ input, context }) => {
      context.write((db, ctx) => saveListValues(db, ctx, input));
      return readLists(context.read);
    }),
    dataInfo: os.settings.dataInfo.handler(({ context }) => dataInfo(context.api.database)),
    checkData: os.settings.checkData.handler(({ context }) => {
      const problems = context.api.database.check();
      return { ok: problems.length === 0, problems };
    }),
    verifyAudit: os.settings.verifyAudit.handler(({ context }) => verifyAudit(context.read)),
    listAudit: os.settings.listAudit.handler(({ input, context }) => listAudit(context.read, input.before)),
  };
}

export function intakeRouter(os: Implementer) {
  return {
    drafts: os.intake.drafts.handler(({ context }) => listDrafts(context.read, context.me())),
    saveDraft: os.intake.saveDraft.handler(({ input, context }) =>
      context.write((db, ctx) => saveDraft(db, ctx, input)),
    ),
    discardDraft: os.intake.discardDraft.handler(
      does((db, ctx, input: { id: string }) => discardDraft(db, ctx, input.id)),
    ),
    restoreDraft: os.intake.restoreDraft.handler(
      does((db, ctx, input: { id: string }) => restoreDraft(db, ctx, input.id)),
    ),
    findSimilar: os.intake.findSimilar.handler(({ input, context }) => findSimilar(context.read, input)),
    accept: os.intake.accept.handler(({ input, context }) =>
      context.write((db, ctx) => {
        const complaint = createCase(db, ctx, input.form);
        if (input.draftId !== undefined) acceptDraft(db, ctx, input.draftId, complaint.key);
        if (input.linkTo !== undefined) linkCases(db, ctx, complaint, input.linkTo);
        return { caseId: CaseId.parse(complaint.id), number: complaint.number };
      }),
    ),
  };
}

export function customersRouter(os: Implementer) {
  return {
    search: os.customers.search.handler(({ input, context }) => searchCustomers(context.read, input.query)),
    show: os.customers.show.handler(({ input, context }) => showCustomer(context.read, input.id)),
    save: os.customers.save.handler(({ input, context }) => {
      const { id, version } = context.write((db, ctx) => saveCustomer(db, ctx, input));
      return { id: CustomerId.parse(id), version };
    }),
  };
}

export function scriptsRouter(os: Implementer) {
  return {
    outcomes: os.scripts.outcomes.handler(({ context }) => scriptOutcomes(context.read)),
    favourites: os.scripts.favourites.handler(({ context }) => favouriteScripts(context.read, context.me())),
    setFavourite: os.scripts.setFavourite.handler(({ input, context }) => {
      context.write((db, ctx) => setFavourite(db, ctx, input));
      return favouriteScripts(context.read, context.me());
    }),
    recents: os.scripts.recents.handler(({ context }) => recentScripts(context.read, context.me())),
    wasSent: os.scripts.wasSent.handler(({ input, context }) => wasSent(context.read, context.now, input)),
    recordUse: os.scripts.recordUse.handler(does(recordScriptUse)),
  };
}

export function todayRouter(os: Implementer) {
  return {
    view: os.today.view.handler(({ input, context }) =>
      todayView(context.read, context.me(), context.now, input.whose),
    ),
    agenda: os.today.agenda.handler(({ input, context }) => listDue(context.read, context.me(), input)),
  };
}
