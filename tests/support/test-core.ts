// A real core on a real SQLite database in memory, with a clock the test moves and ids that count.
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '#shared/contract/index.ts';
import type { CaseId, StaffId } from '#shared/contract/ids.ts';
import { IntakeForm } from '#shared/contract/intake.ts';
import type { Role } from '#shared/domain/vocabulary.ts';
import { type Core, createCore, type Session } from '#core/create-core.ts';
import type { Log } from '#core/log.ts';
import { FakeClock } from './fake-clock.ts';

export type Client = ContractRouterClient<Contract>;

export type TestShop = {
  core: Core;
  clock: FakeClock;
  /** Signed in as the manager. */
  manager: Client;
  /** A client signed in as a new member of staff. */
  hire(role: Role, name: string, pin?: string): Promise<{ client: Client; id: StaffId; session: Session }>;
  /** Counts up; ids are stable from run to run. */
  newId: () => string;
  /** The program ends and starts again on the same folder, at the time the clock shows; the manager signs in again. */
  restart(): Promise<void>;
};

/** Wednesday 18 November 2026, 10:00 in Shanghai. */
export const startOfTests = '2026-11-18T02:00:00Z';

/** Ids that sort in the order they were made. */
export function countingIds(prefix = 'id'): () => string {
  let next = 0;
  return () => `${prefix}${String((next += 1)).padStart(8, '0')}`;
}

/** A shop that is set up, without a sample. */
export async function openShop(options: { dataFolder?: string; start?: string; log?: Log } = {}): Promise<TestShop> {
  const clock = new FakeClock(options.start ?? startOfTests);
  const newId = countingIds();
  const open = () =>
    createCore({ dataFolder: options.dataFolder ?? ':memory:', clock, newId, log: options.log ?? (() => undefined) });
  const core = await open();
  const session: Session = { staffId: null };
  const manager = core.client(session);
  await manager.session.setUp({
    shopName: '小满家电',
    managerName: '林悦',
    region: 'cn',
    zone: 'Asia/Shanghai',
    language: 'zh-CN',
    pin: '2468',
    withSample: false,
  });
  const shop: TestShop = {
    core,
    clock,
    manager,
    newId,
    hire: async (role, name, pin) => {
      const staff = await shop.manager.settings.addStaff({ name, role, pin });
      const { id } = staff.find((member) => member.name === name)!;
      const own: Session = { staffId: id };
      return { client: shop.core.client(own), id, session: own };
    },
    restart: async () => {
      await shop.core.close();
      shop.core = await open();
      shop.manager = shop.core.client(session);
    },
  };
  return shop;
}

/** An intake form with the words of an invented customer; change what the test is about. */
export function aForm(changes: Partial<IntakeForm> = {}): IntakeForm {
  return IntakeForm.parse({ words: '上周买的电饭煲煮饭总是夹生，想换一台。', channel: 'counter', ...changes });
}

/** Takes a complaint in and answers its id. */
export async function aCase(client: Client, changes: Partial<IntakeForm> = {}): Promise<CaseId> {
  return (await client.intake.accept({ form: aForm(changes) })).caseId;
}
