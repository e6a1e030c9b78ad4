import type { SessionStatus } from '#shared/contract/session.ts';
import { StaffId } from '#shared/contract/ids.ts';
import type { ReadDb } from '../storage/handles.ts';
import type { Actor } from '../features/command-context.ts';
import { DomainError, notFound } from '../features/domain-error.ts';
import { hasSample, removeSample } from '../features/sample/sample.ts';
import { setUpShop } from '../features/session/set-up.ts';
import { policyInForce } from '../features/shop/policy.ts';
import { readShop, writeShop } from '../features/shop/settings.ts';
import { checkPin, findActor, listStaff, type PinCheck } from '../features/staff/staff.ts';
import type { ApiContext, Implementer, Session } from './context.ts';

export function sessionRouter(os: Implementer) {
  return {
    status: os.session.status.handler(({ context }) => statusNow(context)),
    setUp: os.session.setUp.handler(({ input, context }) => {
      const manager = context.write((db, ctx) => setUpShop(db, ctx, input));
      context.session.staffId = manager.id;
      return statusNow(context);
    }),
    signIn: os.session.signIn.handler(({ input, context }) => {
      const check = context.write((db, ctx) => checkPin(db, ctx, input.staffId, input.pin ?? ''));
      context.session.staffId = actorOrThrow(check).id;
      return statusNow(context);
    }),
    signOut: os.session.signOut.handler(({ context }) => {
      context.session.staffId = null;
      return statusNow(context);
    }),
    setLanguage: os.session.setLanguage.handler(({ input, context }) => {
      context.write((db) => {
        const shop = readShop(db);
        if (!shop) throw notFound('shop');
        writeShop(db, { ...shop, language: input.language });
      });
      return statusNow(context);
    }),
    removeSample: os.session.removeSample.handler(async ({ context }) => {
      const { unusedFiles } = context.write((db, ctx) => removeSample(db, ctx));
      for (const sha256 of unusedFiles) await context.api.attachments.remove(sha256);
      return statusNow(context);
    }),
  };
}

/** The approver behind a PIN, or the declared error. */
export function actorOrThrow(check: PinCheck): Actor {
  if ('actor' in check) return check.actor;
  if ('lockedUntil' in check) throw new DomainError('TOO_MANY_TRIES', { until: check.lockedUntil });
  throw new DomainError('WRONG_PIN');
}

function statusNow(context: ApiContext): SessionStatus {
  const { read, session, now } = context;
  const shop = readShop(read);
  const staff = shop ? listStaff(read).filter((member) => member.isActive) : [];
  signInTheOnlyOne(session, staff);
  const me = session.staffId === null ? undefined : findActor(read, session.staffId);
  return {
    isSetUp: shop !== undefined,
    shopName: shop?.name ?? '',
    region: shop?.region ?? 'cn',
    currency: shop?.currency ?? 'CNY',
    zone: shop?.zone ?? 'Asia/Shanghai',
    language: shop?.language ?? 'zh-CN',
    staff: staff.map(({ id, name, role, hasPin }) => ({ id, name, role, hasPin })),
    me: me ? { id: StaffId.parse(me.id), name: me.name, role: me.role } : null,
    hasSample: shop !== undefined && hasSample(read),
    idleLockMinutes: idleLockMinutes(read),
    now,
  };
}

/** A shop of one without a PIN has nobody to choose: the program opens at once. */
function signInTheOnlyOne(session: Session, staff: { id: string; hasPin: boolean }[]): void {
  const [only] = staff;
  if (session.staffId === null && staff.length === 1 && only && !only.hasPin) session.staffId = only.id;
}

function idleLockMinutes(db: ReadDb): number {
  return readShop(db) ? policyInForce(db).policy.desk.idleLockMinutes : 10;
}
