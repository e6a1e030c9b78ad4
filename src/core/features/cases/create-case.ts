import { methodProposals, shippedMethods } from '#shared/content/methods/shipped-methods.ts';
import type { IntakeForm } from '#shared/contract/intake.ts';
import { attributeCodes } from '#shared/contract/settings.ts';
import { localDayOf } from '#shared/domain/clocks/calendar.ts';
import { isoDateOf } from '#shared/domain/clocks/zone.ts';
import { proposeMethod } from '#shared/domain/methods/engine.ts';
import type { ReadDb, WriteDb } from '../../storage/handles.ts';
import { meetClocks } from '../case-base/case-clocks.ts';
import { actorOf, type CommandContext } from '../command-context.ts';
import { findCustomerByPhone, customerKey, saveCustomer } from '../customers/customers.ts';
import { DomainError } from '../domain-error.ts';
import { dismissAtIntake, readSignals } from '../case-base/recompute-risk.ts';
import { storeCalendar } from '../shop/calendar.ts';
import { policyInForce } from '../shop/policy.ts';
import { readSetting } from '../shop/settings.ts';
import { caseRowByKey } from '../case-base/case-row.ts';
import { writeField } from '../case-base/write-field.ts';
import { indexCase } from '../case-base/index-case.ts';
import { type CaseKey, recordEvent } from '../case-base/record-event.ts';
import { placeInQueue, refreshCase } from '../case-base/refresh-case.ts';

/** The calendars of the clocks begin in 2005; anything before is a slip of the pen or a machine whose clock stands at 1970. */
const oldestReceivedAt = Date.UTC(2006, 0, 1);

/** Takes a complaint in: the words are enough, the rest is filled on the way (§2.2). Returns the new case. */
export function createCase(
  db: WriteDb,
  context: CommandContext,
  form: IntakeForm,
  isSample = false,
): CaseKey & { number: string } {
  if (form.words.trim() === '') throw new DomainError('INVALID_FIELD', { field: 'words', reason: 'missing' });
  refuseUnknownAttributes(form);
  refuseMissingAttributes(db, form);
  const customer = customerOf(db, context, form, isSample);
  const complaint = insertCase(db, context, { form, customer, isSample });
  writeIntakeFields(db, context, complaint.key, form);
  indexCase(db, complaint.key);
  readSignals(db, context, complaint.key);
  dismissAtIntake(db, context, complaint.key, form.dismissed);
  recordEvent(db, context, { complaint, kind: 'received', data: { channel: form.channel, words: form.words } });
  placeInQueue(db, complaint.key);
  refreshCase(db, context, complaint.key);
  proposeFor(db, context, complaint);
  answeredOnTheSpot(db, context, complaint.key);
  return complaint;
}

/** At the counter and on the phone the first response is given while the complaint is being taken (§3.2 "at once"). */
function answeredOnTheSpot(db: WriteDb, context: CommandContext, key: number): void {
  const { channelKind, severity } = caseRowByKey(db, key);
  if ((channelKind === 'face-to-face' || channelKind === 'phone') && severity !== 'safety') {
    meetClocks(db, context, key, ['first-response']);
    placeInQueue(db, key);
  }
}

function refuseUnknownAttributes(form: IntakeForm): void {
  const unknown = Object.keys(form.attributes).find((name) => !attributeCodes.some((code) => code === name));
  if (unknown !== undefined) throw new DomainError('INVALID_FIELD', { field: unknown, reason: 'unknown' });
}

function refuseMissingAttributes(db: ReadDb, form: IntakeForm): void {
  if (form.category === null) return;
  const row = db.get<{ required: string }>('SELECT required FROM category WHERE code = ?', [form.category]);
  if (!row) throw new DomainError('INVALID_FIELD', { field: 'category', reason: 'unknown' });
  const given: Record<string, unknown> = {
    ...form.attributes,
    orderNumber: form.orderNumber,
    amount: form.amountFen,
    purchaseDate: form.purchaseDate,
  };
  const missing = (JSON.parse(row.required) as string[]).find((attribute) => (given[attribute] ?? '') === '');
  if (missing) throw new DomainError('INVALID_FIELD', { field: missing, reason: 'required' });
}

function customerOf(db: WriteDb, context: CommandContext, form: IntakeForm, isSample: boolean): number | null {
  if (form.customerId !== null) return customerKey(db, form.customerId);
  if (form.customerName === '' && form.phone === '') return null;
  const known = form.phone === '' ? undefined : findCustomerByPhone(db, form.phone);
  // Never merged silently (§2.10): the same phone under another name is a customer of its own until a person says otherwise.
  if (known !== undefined && isSameName(db, known, form.customerName)) return known;
  const phones = form.phone === '' ? [] : [form.phone];
  const fields = {
    name: form.customerName,
    title: 'none',
    phones,
    tier: form.attributes['tier'] ?? '',
    birthday: '',
    anniversary: '',
    preferences: '',
    influenceNotes: '',
    contactPreference: 'phone',
  } as const;
  return saveCustomer(db, context, { id: null, fields, expectedVersion: 0, isSample }).key;
}

function isSameName(db: ReadDb, key: number, name: string): boolean {
  return name === '' || db.get('SELECT 1 FROM customer WHERE id = ? AND name = ?', [key, name]) !== undefined;
}

function insertCase(
  db: WriteDb,
  context: CommandContext,
  { form, customer, isSample }: { form: IntakeForm; customer: number | null; isSample: boolean },
): CaseKey & { number: string } {
  if (!db.get('SELECT 1 FROM channel WHERE code = ?', [form.channel]))
    throw new DomainError('INVALID_FIELD', { field: 'channel', reason: 'unknown' });
  const receivedAt = Math.min(form.receivedAt ?? context.now, context.now);
  if (receivedAt < oldestReceivedAt) throw new DomainError('INVALID_FIELD', { field: 'receivedAt', reason: 'too-old' });
  const number = nextNumber(db, context.now);
  const id = context.newId();
  const method = shippedMethods[0]!;
  const { lastId } = db.run(
    `INSERT INTO complaint (public_id, number, state, method, step, channel, customer_id, queue_key, received_at, entered_at, entered_by, promised_by, policy_version, is_sample)
     VALUES (?, ?, 'open', ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)`,
    [
      id,
      number,
      method.code,
      method.steps[0]!.code,
      form.channel,
      customer,
      receivedAt,
      context.now,
      actorOf(context).key,
      form.promisedBy,
      policyInForce(db).version,
      isSample ? 1 : 0,
    ],
  );
  return { key: lastId, id, number };
}

function nextNumber(db: WriteDb, now: number): string {
  const day = isoDateOf(localDayOf(storeCalendar(db), now)).replaceAll('-', '');
  db.run('INSERT INTO case_number (day, last) VALUES (?, 1) ON CONFLICT (day) DO UPDATE SET last = last + 1', [day]);
  const { last } = db.get<{ last: number }>('SELECT last FROM case_number WHERE day = ?', [day])!;
  return `Z${day}-${String(last).padStart(3, '0')}`;
}

function writeIntakeFields(db: WriteDb, context: CommandContext, key: number, form: IntakeForm): void {
  const { store, product, ...attributes } = form.attributes;
  const fields: Record<string, unknown> = {
    complaintText: form.words,
    channel: form.channel,
    category: form.category,
    severity: form.severity,
    demand: form.demand,
    orderNumber: form.orderNumber,
    amountFen: form.amountFen,
    purchaseDate: form.purchaseDate,
    storeId: store ?? '',
    product: product ?? '',
    underlyingNeed: form.underlyingNeed,
    remedyInOwnWords: form.remedySought,
    immediateAction: form.immediateAction,
    isLiveOutage: form.isLiveOutage ? true : null,
    speaksFor: form.speaksFor,
    speakerName: form.speakerName,
    speakerConsent: form.speakerConsent,
    concernsStaff: form.concernsStaff,
    ownerId: actorOf(context).id,
  };
  for (const [name, value] of Object.entries(attributes)) fields[`attribute.${name}`] = value;
  for (const [field, value] of Object.entries(fields)) {
    if (value !== '' && value !== null) writeField(db, context, key, field, value);
  }
}

/** Takes the method triage proposes (§5.2); the person can change it at any time, and every field stays. */
function proposeFor(db: WriteDb, context: CommandContext, complaint: CaseKey): void {
  const { severity, level, method } = caseRowByKey(db, complaint.key);
  const teamDefault = String(readSetting(db, 'teamMethod') ?? 'eight-step');
  const proposal = proposeMethod({ severity, riskLevel: level, teamDefault }, methodProposals);
  const chosen = shippedMethods.find((candidate) => candidate.code === proposal.method);
  if (!chosen) return;
  const step = chosen.steps[0]!.code;
  if (chosen.code !== method)
    db.run('UPDATE complaint SET method = ?, step = ? WHERE id = ?', [chosen.code, step, complaint.key]);
  db.run('INSERT INTO step_visit (complaint_id, method, step, entered_at) VALUES (?, ?, ?, ?)', [
    complaint.key,
    chosen.code,
    step,
    context.now,
  ]);
}
