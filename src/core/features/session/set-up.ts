import type { SetUp } from '#shared/contract/session.ts';
import { isZone } from '#shared/domain/clocks/zone.ts';
import type { WriteDb } from '../../storage/handles.ts';
import { audit } from '../audit/audit.ts';
import type { Actor, CommandContext } from '../command-context.ts';
import { DomainError } from '../domain-error.ts';
import { layOutSample } from '../sample/sample.ts';
import { addStaff } from '../staff/staff.ts';
import { writeShippedLists } from '../shop/lists.ts';
import { writeFirstPolicy } from '../shop/policy.ts';
import { readShop, writeShop } from '../shop/settings.ts';

/** The first run (§14.4): shop, lists, policy, the manager, and the sample shop when wished. Returns the manager. */
export function setUpShop(db: WriteDb, context: CommandContext, answers: SetUp): Actor {
  if (readShop(db)) throw new DomainError('ALREADY_SET_UP');
  if (!isZone(answers.zone)) throw new DomainError('INVALID_FIELD', { field: 'zone', reason: 'unknown' });
  const { shopName, region, zone, language } = answers;
  writeShop(db, { name: shopName, region, zone, language });
  writeShippedLists(db);
  const manager = addStaff(db, context, { name: answers.managerName, role: 'manager', pin: answers.pin });
  const asManager = { ...context, actor: manager };
  writeFirstPolicy(db, asManager, readShop(db)!.currency);
  audit(db, asManager, { action: 'shop.set-up', detail: { region, language } });
  if (answers.withSample) layOutSample(db, asManager, language);
  context.changes.push({ kind: 'changed', topic: 'session' });
  return manager;
}
