import type { CustomerFields } from '#shared/contract/customers.ts';
import { IntakeForm } from '#shared/contract/intake.ts';
import type { SampleStory, StoryEvent } from '#shared/domain/sample-story.ts';
import type { WriteDb } from '../../storage/handles.ts';
import { createCase } from '../cases/create-case.ts';
import { writeField } from '../case-base/write-field.ts';
import { readSignals } from '../case-base/recompute-risk.ts';
import { refreshCase } from '../case-base/refresh-case.ts';
import { closeCase, resolveCase, waitCase } from '../cases/states.ts';
import { goToStep } from '../cases/steps.ts';
import { acknowledge, addNote, recordChase, toldCustomer } from '../cases/timeline.ts';
import type { CommandContext } from '../command-context.ts';
import { saveCustomer } from '../customers/customers.ts';
import { recordFollowUp } from '../follow-ups/follow-ups.ts';
import { makePromise, settlePromise } from '../promises/promises.ts';
import { chooseOption, saveOption } from '../resolution/options.ts';

const minuteMs = 60_000;

type Scene = { db: WriteDb; context: CommandContext; caseId: string; key: number };

/** Plays one story with the commands a clerk would give, each at its own time. Events after now are left out. */
export function playStory(db: WriteDb, context: CommandContext, story: SampleStory): void {
  const receivedAt = context.now - story.minutesAgo * minuteMs;
  const start = { ...context, now: receivedAt };
  const { name, title, phone, tier } = story.customer;
  const fields = {
    name,
    title,
    phones: [phone],
    tier,
    birthday: '',
    anniversary: '',
    preferences: '',
    influenceNotes: '',
    contactPreference: 'phone',
  } satisfies CustomerFields;
  const customer = saveCustomer(db, start, { id: null, fields, expectedVersion: 0, isSample: true });
  const form = IntakeForm.parse({
    words: story.words,
    channel: story.channel,
    receivedAt,
    category: story.category,
    severity: story.severity,
    demand: story.demand,
    customerId: customer.id,
    customerName: name,
    phone,
    orderNumber: story.orderNumber,
    amountFen: story.amountFen,
    remedySought: story.remedySought,
    attributes: { store: story.store, product: story.product },
  });
  const complaint = createCase(db, start, form, true);
  for (const event of story.events) {
    const now = receivedAt + event.afterMinutes * minuteMs;
    if (now <= context.now)
      perform({ db, context: { ...context, now }, caseId: complaint.id, key: complaint.key }, event);
  }
  refreshCase(db, context, complaint.key);
}

function perform({ db, context, caseId, key }: Scene, event: StoryEvent): void {
  switch (event.do) {
    case 'acknowledge':
      return acknowledge(db, context, { caseId, method: 'message', said: event.said, at: context.now });
    case 'field':
      writeField(db, context, key, event.key, event.value);
      readSignals(db, context, key);
      return refreshCase(db, context, key);
    case 'step':
      return goToStep(db, context, { caseId, step: event.step, reason: '–' });
    case 'note':
      return addNote(db, context, { caseId, text: event.text });
    case 'told':
      toldCustomer(db, context, { caseId, text: event.text, isNothingNew: false });
      return undefined;
    case 'chased':
      recordChase(db, context, { caseId, words: event.words });
      return undefined;
    case 'promise':
      makePromise(db, context, { caseId, text: event.text, dueAt: context.now + event.inMinutes * minuteMs });
      return undefined;
    case 'keep-promises':
      return keepPromises(db, context, key, event.proof);
    case 'option':
      return offer({ db, context, caseId, key }, event);
    case 'wait':
      return waitCase(db, context, { caseId, reason: event.reason });
    case 'resolve':
      return resolveCase(db, context, { caseId, outcome: event.outcome });
    case 'follow-up':
      return followUp(db, context, key, event);
    case 'close':
      return closeCase(db, context, { caseId, reason: event.reason ?? '–' });
  }
}

function keepPromises(db: WriteDb, context: CommandContext, key: number, proof: string): void {
  const open = db.all<{ id: string; version: number }>(
    "SELECT public_id AS id, version FROM promise WHERE complaint_id = ? AND state = 'open'",
    [key],
  );
  for (const { id, version } of open)
    settlePromise(db, context, { id, outcome: 'kept', proof, expectedVersion: version });
}

function offer({ db, context, caseId }: Scene, event: Extract<StoryEvent, { do: 'option' }>): void {
  const { kind, title, amountFen, action } = event;
  const fields = {
    kind,
    title,
    amountFen,
    action,
    who: context.actor?.name ?? '',
    dueAt: context.now + 24 * 60 * minuteMs,
  };
  const { id } = saveOption(db, context, { caseId, id: null, fields, expectedVersion: 0 });
  if (event.isChosen) chooseOption(db, context, { id, words: event.words, expectedVersion: 1 });
}

function followUp(
  db: WriteDb,
  context: CommandContext,
  key: number,
  event: Extract<StoryEvent, { do: 'follow-up' }>,
): void {
  const next = db.get<{ id: string; version: number }>(
    "SELECT public_id AS id, version FROM follow_up WHERE complaint_id = ? AND state = 'due' ORDER BY due_at LIMIT 1",
    [key],
  );
  if (!next) return;
  const { satisfaction, words } = event;
  recordFollowUp(db, context, {
    id: next.id,
    outcome: 'reached',
    satisfaction,
    isSolved: true,
    words,
    retryAt: null,
    expectedVersion: next.version,
  });
}
