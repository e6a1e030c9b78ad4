// Promises, clocks, options, approvals, compensations, follow-ups, evidence.
import { ApprovalId, EvidenceId, OptionId, PromiseId } from '#shared/contract/ids.ts';
import { maxEvidenceBytes } from '#shared/contract/evidence.ts';
import { reopenCase } from '../features/cases/states.ts';
import { caseRowByKey, openCase } from '../features/case-base/case-row.ts';
import { refreshCase } from '../features/case-base/refresh-case.ts';
import { meetClock, pauseClock, resumeClock } from '../features/clocks/clock-commands.ts';
import { previewPause } from '../features/clocks/preview-pause.ts';
import { DomainError } from '../features/domain-error.ts';
import {
  addCustody,
  addEvidence,
  changeEvidence,
  evidenceRow,
  removeEvidence,
  restoreEvidence,
} from '../features/evidence/evidence.ts';
import { recordFollowUp } from '../features/follow-ups/follow-ups.ts';
import { keptRate, listPromises } from '../features/promises/promise-rows.ts';
import { makePromise, movePromise, provePromise, reopenPromise, settlePromise } from '../features/promises/promises.ts';
import {
  decideApproval,
  listPendingApprovals,
  requestApproval,
  withdrawApproval,
} from '../features/resolution/approvals.ts';
import { setCompensationState } from '../features/resolution/compensations.ts';
import {
  chooseOption,
  offerOption,
  refuseOption,
  removeOption,
  restoreOption,
  saveOption,
} from '../features/resolution/options.ts';
import { checkPin, hasPin } from '../features/staff/staff.ts';
import { does } from './cases.ts';
import type { Implementer } from './context.ts';
import { actorOrThrow } from './session.ts';

export function promisesRouter(os: Implementer) {
  return {
    make: os.promises.make.handler(({ input, context }) => ({
      id: PromiseId.parse(context.write((db, ctx) => makePromise(db, ctx, input)).id),
    })),
    settle: os.promises.settle.handler(does(settlePromise)),
    move: os.promises.move.handler(does(movePromise)),
    reopen: os.promises.reopen.handler(does(reopenPromise)),
    prove: os.promises.prove.handler(does(provePromise)),
    list: os.promises.list.handler(({ input, context }) => listPromises(context.read, context.now, input)),
    keptRate: os.promises.keptRate.handler(({ input, context }) => keptRate(context.read, context.now, input.staffId)),
  };
}

export function clocksRouter(os: Implementer) {
  return {
    pause: os.clocks.pause.handler(does(pauseClock)),
    previewPause: os.clocks.previewPause.handler(({ input, context }) =>
      previewPause(context.read, context.now, input),
    ),
    resume: os.clocks.resume.handler(does(resumeClock)),
    meet: os.clocks.meet.handler(does(meetClock)),
  };
}

export function optionsRouter(os: Implementer) {
  return {
    save: os.options.save.handler(({ input, context }) => ({
      id: OptionId.parse(context.write((db, ctx) => saveOption(db, ctx, input)).id),
    })),
    remove: os.options.remove.handler(does(removeOption)),
    restore: os.options.restore.handler(does(restoreOption)),
    offer: os.options.offer.handler(does(offerOption)),
    refuse: os.options.refuse.handler(does(refuseOption)),
    choose: os.options.choose.handler(does(chooseOption)),
  };
}

export function approvalsRouter(os: Implementer) {
  return {
    request: os.approvals.request.handler(({ input, context }) => ({
      id: ApprovalId.parse(context.write((db, ctx) => requestApproval(db, ctx, input)).id),
    })),
    withdraw: os.approvals.withdraw.handler(does(withdrawApproval)),
    // The PIN is checked in a transaction of its own: a wrong try must be counted even though the decision fails.
    decide: os.approvals.decide.handler(({ input, context }) => {
      const isAtOwnDesk = context.me().id === input.approverId;
      if (!isAtOwnDesk && !hasPin(context.read, input.approverId)) throw new DomainError('WRONG_PIN');
      const approver = actorOrThrow(context.write((db, ctx) => checkPin(db, ctx, input.approverId, input.pin)));
      context.write((db, ctx) => decideApproval(db, ctx, { ...input, approver }));
      return {};
    }),
    pending: os.approvals.pending.handler(({ context }) => listPendingApprovals(context.read)),
  };
}

export function compensationsRouter(os: Implementer) {
  return { setState: os.compensations.setState.handler(does(setCompensationState)) };
}

export function followUpsRouter(os: Implementer) {
  return {
    record: os.followUps.record.handler(({ input, context }) => {
      const hasReopened = context.write((db, ctx) => {
        const { complaintKey, isUnhappy } = recordFollowUp(db, ctx, input);
        if (isUnhappy)
          reopenCase(db, ctx, { caseId: caseRowByKey(db, complaintKey).publicId, reason: input.words || 'follow-up' });
        else refreshCase(db, ctx, complaintKey);
        return isUnhappy;
      });
      return { hasReopened };
    }),
  };
}

export function evidenceRouter(os: Implementer) {
  return {
    addFile: os.evidence.addFile.handler(async ({ input, context }) => {
      const bytes = Buffer.from(input.contentBase64, 'base64');
      if (bytes.length > maxEvidenceBytes) throw new DomainError('FILE_TOO_LARGE', { maxBytes: maxEvidenceBytes });
      if (bytes.length === 0) throw new DomainError('INVALID_FIELD', { field: 'file', reason: 'empty' });
      // Before the file is written: a refused one leaves nothing behind in the folder.
      openCase(context.read, input.caseId);
      const stored = await context.api.attachments.put(bytes);
      const file = { ...stored, mime: input.mime || 'application/octet-stream', fileName: input.fileName };
      const evidence = { caseId: input.caseId, fields: input.fields, file };
      const { id } = context.write((db, ctx) => addEvidence(db, ctx, evidence));
      // The sample may have been removed in between, and with it a file of the same content.
      await context.api.attachments.put(bytes);
      return { id: EvidenceId.parse(id) };
    }),
    addItem: os.evidence.addItem.handler(({ input, context }) => ({
      id: EvidenceId.parse(context.write((db, ctx) => addEvidence(db, ctx, { ...input, file: null })).id),
    })),
    change: os.evidence.change.handler(does(changeEvidence)),
    remove: os.evidence.remove.handler(does(removeEvidence)),
    restore: os.evidence.restore.handler(does(restoreEvidence)),
    addCustody: os.evidence.addCustody.handler(does(addCustody)),
    content: os.evidence.content.handler(async ({ input, context }) => {
      const row = evidenceRow(context.read, input.id);
      const bytes = row.sha256 === null ? undefined : await context.api.attachments.get(row.sha256);
      if (!bytes) throw new DomainError('NOT_FOUND', { what: 'file' });
      return { fileName: row.fileName ?? '', mime: row.mime ?? '', contentBase64: bytes.toString('base64') };
    }),
  };
}
