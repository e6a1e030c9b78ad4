// The shop's own scripts: drafts, approval, copies of shipped ones, history, trash, fragments (§7.1).
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { bodyOf, ScriptBody } from '#shared/domain/scripts/own-script.ts';
import { aCase, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
let agent: Client;
let supervisor: Client;
beforeEach(async () => {
  shop = await openShop();
  agent = (await shop.hire('agent', '小周')).client;
  supervisor = (await shop.hire('supervisor', '陈主管')).client;
});
afterEach(() => shop.core.close());

const language = 'zh-CN' as const;
const own = { id: 'own-fresh-tea', language } as const;
const shippedId = shippedScripts(language)[0]!.id;
const copy = { id: shippedId, language } as const;
const text = '茶凉了是我们端得慢，我现在给您换一壶热的。';
const aBody = (changes: Partial<ScriptBody> = {}) =>
  ScriptBody.parse({ title: '换一壶热茶', text, steps: ['resolve'], ...changes });

async function anApproved(ref = own, body = aBody()) {
  const { version } = await supervisor.library.saveDraft({ ...ref, body, expectedVersion: 0 });
  return (await supervisor.library.approve({ ...ref, expectedVersion: version })).version;
}
const listed = async (id: string = own.id) => (await agent.library.list()).scripts.find((script) => script.id === id);

describe('a script of the shop', () => {
  test('[§7.1] an agent drafts and submits, a supervisor approves, and the author stays', async () => {
    const saved = await agent.library.saveDraft({ ...own, body: aBody(), expectedVersion: 0 });
    expect(await listed()).toMatchObject({ state: 'draft', isSubmitted: false, author: '小周', origin: 'own' });
    await expect(agent.library.approve({ ...own, expectedVersion: saved.version })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const { version } = await agent.library.submit({ ...own, expectedVersion: saved.version });
    expect((await supervisor.today.view({})).scriptsToApprove).toBe(1);
    await supervisor.library.approve({ ...own, expectedVersion: version });
    expect(await listed()).toMatchObject({ state: 'approved', isSubmitted: false, author: '小周' });
    expect((await supervisor.today.view({})).scriptsToApprove).toBe(0);
    const { history } = await agent.library.show(own);
    expect(history.map(({ what, by }) => [what, by])).toEqual([
      ['approved', '陈主管'],
      ['submitted', '小周'],
    ]);
  });

  test('[§7.1] a draft may be unfinished; submitting names what is missing and changes nothing', async () => {
    const body = ScriptBody.parse({ text: '{{nickname}}{{>没有}}' });
    const { version } = await agent.library.saveDraft({ ...own, body, expectedVersion: 0 });
    await expect(agent.library.submit({ ...own, expectedVersion: version })).rejects.toMatchObject({
      code: 'GATE_OPEN',
      data: {
        missing: [
          { field: 'script.title', code: 'empty' },
          { field: 'script.steps', code: 'empty' },
          { field: 'script.text', code: 'unknown-blank', values: { names: 'nickname' } },
          { field: 'script.text', code: 'unknown-fragment', values: { names: '没有' } },
        ],
      },
    });
    expect((await agent.library.show(own)).history).toEqual([]);
  });

  test('[§7.1] a script begun and wiped clean again is listed no more, until there are words again', async () => {
    const begun = await agent.library.saveDraft({ ...own, body: aBody(), expectedVersion: 0 });
    const wiped = ScriptBody.parse({ title: ' ', steps: ['resolve'], kind: 'pair', contrast: { bad: '', reason: '' } });
    const { version } = await agent.library.saveDraft({ ...own, body: wiped, expectedVersion: begun.version });
    expect(await listed()).toBeUndefined();
    await agent.library.saveDraft({ ...own, body: aBody(), expectedVersion: version });
    expect(await listed()).toMatchObject({ state: 'draft', body: { text } });
  });

  test('[§7.1] the text in use stays while a change waits, and a draft sent back says why', async () => {
    const version = await anApproved();
    const changed = await agent.library.saveDraft({
      ...own,
      body: aBody({ text: '这壶我请您。' }),
      expectedVersion: version,
    });
    expect(await listed()).toMatchObject({ state: 'approved', hasChange: true, body: { text } });
    const asked = await agent.library.submit({ ...own, expectedVersion: changed.version });
    const back = await supervisor.library.sendBack({
      ...own,
      note: '谁请，多少钱，写清楚',
      expectedVersion: asked.version,
    });
    expect(await agent.library.show(own)).toMatchObject({ note: '谁请，多少钱，写清楚', isSubmitted: false });
    await expect(
      supervisor.library.sendBack({ ...own, note: '再说一遍', expectedVersion: back.version }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await agent.library.dropDraft({ ...own, expectedVersion: back.version });
    expect(await agent.library.show(own)).toMatchObject({ draft: null, published: { text } });
  });

  test('[§6] two windows: the stale one gets the text that stands and who wrote it', async () => {
    await agent.library.saveDraft({ ...own, body: aBody(), expectedVersion: 0 });
    const write = (words: string) =>
      supervisor.library.saveDraft({ ...own, body: aBody({ text: words }), expectedVersion: 1 });
    await write('甲');
    await expect(write('乙')).rejects.toMatchObject({
      code: 'STALE_WRITE',
      data: { current: { text: '甲' }, version: 2, by: '陈主管' },
    });
    // A second new script under the same id, as when the answer to the first save was lost.
    await expect(
      agent.library.saveDraft({ ...own, body: aBody({ text: '丙' }), expectedVersion: 0 }),
    ).rejects.toMatchObject({ code: 'STALE_WRITE' });
  });

  test('[§7.1] an old text comes back as a draft and stands in the history', async () => {
    const first = await anApproved();
    const second = await supervisor.library.saveDraft({
      ...own,
      body: aBody({ text: '新的' }),
      expectedVersion: first,
    });
    const approved = await supervisor.library.approve({ ...own, expectedVersion: second.version });
    await agent.library.restoreVersion({ ...own, number: 1, expectedVersion: approved.version });
    expect(await agent.library.show(own)).toMatchObject({ draft: { text }, published: { text: '新的' } });
    const { version } = await agent.library.show(own);
    await expect(agent.library.restoreVersion({ ...own, number: 99, expectedVersion: version })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('[§7.1] retired and brought back', async () => {
    const version = await anApproved();
    const retired = await supervisor.library.retire({ ...own, expectedVersion: version });
    expect(await listed()).toMatchObject({ state: 'retired' });
    const back = await supervisor.library.bringBack({ ...own, expectedVersion: retired.version });
    expect(await listed()).toMatchObject({ state: 'approved' });
    await expect(supervisor.library.bringBack({ ...own, expectedVersion: back.version })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
  });

  test('[§13.8] the trash gives back; an agent removes only drafts of their own', async () => {
    await agent.library.saveDraft({ ...own, body: aBody(), expectedVersion: 0 });
    await agent.library.remove(own);
    expect(await listed()).toBeUndefined();
    expect(await agent.library.trash()).toMatchObject([{ id: own.id, title: '换一壶热茶', removedBy: '小周' }]);
    await expect(agent.library.show(own)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(agent.library.saveDraft({ ...own, body: aBody(), expectedVersion: 1 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await agent.library.restore(own);
    expect(await listed()).toMatchObject({ state: 'draft' });
    await supervisor.library.approve({ ...own, expectedVersion: 1 });
    await expect(agent.library.remove(own)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await supervisor.library.remove(own);
    await expect(agent.library.restore(own)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await expect(agent.library.restore({ ...own, id: 'own-none' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('[§6.9] words kept from a case remember it, and a foreign id makes no script', async () => {
    const caseId = await aCase(agent);
    await agent.library.saveDraft({ ...own, body: aBody(), caseId, expectedVersion: 0 });
    expect((await agent.library.show(own)).caseId).toBe(caseId);
    const save = (id: string, expectedVersion = 0) =>
      agent.library.saveDraft({ id, language, body: aBody(), expectedVersion });
    await expect(save('listen-invented-9')).rejects.toMatchObject({ code: 'INVALID_FIELD' });
    await expect(save('own-nobody', 3)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the shop’s copy of a shipped script', () => {
  const shipped = bodyOf(shippedScripts(language)[0]!);
  const mine = { ...shipped, text: `${shipped.text}我姓周。` };

  /** The program is updated: what it ships now is not what the copy was made from. */
  function updateTheProgram() {
    const older = { ...shipped, text: `${shipped.text}（旧）` };
    shop.core.database.write((db) =>
      db.run('UPDATE script SET base = ? WHERE public_id = ?', [JSON.stringify(older), shippedId]),
    );
  }

  test('[§7.1] editing makes a copy; the shipped text is used until the copy is approved', async () => {
    expect(await agent.library.show(copy)).toMatchObject({ state: 'shipped', version: 0, published: shipped });
    await agent.library.saveDraft({ ...copy, body: mine, expectedVersion: 0 });
    expect(await listed(shippedId)).toMatchObject({
      origin: 'shipped',
      state: 'shipped',
      hasChange: true,
      body: shipped,
    });
    await supervisor.library.approve({ ...copy, expectedVersion: 1 });
    expect(await listed(shippedId)).toMatchObject({ state: 'approved', body: mine, shippedDiffers: false });
    await expect(supervisor.library.remove(copy)).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('[§7.1] writing the shipped text again leaves no change behind', async () => {
    await agent.library.saveDraft({ ...copy, body: mine, expectedVersion: 0 });
    await agent.library.saveDraft({ ...copy, body: shipped, expectedVersion: 1 });
    expect(await listed(shippedId)).toBeUndefined();
    expect(await agent.library.show(copy)).toMatchObject({ draft: null, published: shipped, version: 2 });
  });

  test('[§7.1] an update of the program changes nothing here and offers its text: kept', async () => {
    await anApproved(copy as never, mine);
    updateTheProgram();
    expect(await listed(shippedId)).toMatchObject({ shippedDiffers: true, body: mine });
    const { version, shipped: offered } = await supervisor.library.show(copy);
    expect(offered).toEqual(shipped);
    await supervisor.library.keepOwn({ ...copy, expectedVersion: version });
    expect(await listed(shippedId)).toMatchObject({ shippedDiffers: false, body: mine });
  });

  test('[§7.1] or taken, and the shop’s text can still be had back from the history', async () => {
    const approved = await anApproved(copy as never, mine);
    updateTheProgram();
    const taken = await supervisor.library.takeShipped({ ...copy, expectedVersion: approved });
    expect(await listed(shippedId)).toBeUndefined();
    const { history, published } = await agent.library.show(copy);
    expect(published).toEqual(shipped);
    expect(history[0]).toMatchObject({ what: 'taken', body: mine });
    await agent.library.restoreVersion({ ...copy, number: history[0]!.number, expectedVersion: taken.version });
    expect(await listed(shippedId)).toMatchObject({ hasChange: true, shippedDiffers: false });
  });

  test('[§7.1] an approval of our own words is no answer to a newer shipped text', async () => {
    await anApproved(copy as never, mine);
    updateTheProgram();
    const { version } = await supervisor.library.show(copy);
    const draft = await supervisor.library.saveDraft({
      ...copy,
      body: { ...mine, title: '改过的标题' },
      expectedVersion: version,
    });
    await supervisor.library.approve({ ...copy, expectedVersion: draft.version });
    expect(await listed(shippedId)).toMatchObject({ shippedDiffers: true });
  });

  test('[§7.1] a shipped script can be retired without writing a word', async () => {
    const { version } = await supervisor.library.retire({ ...copy, expectedVersion: 0 });
    expect(await listed(shippedId)).toMatchObject({ state: 'retired', body: shipped });
    await supervisor.library.bringBack({ ...copy, expectedVersion: version });
    expect(await listed(shippedId)).toMatchObject({ state: 'approved' });
    await expect(supervisor.library.retire({ ...own, expectedVersion: 0 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('[§7.1] what makes no sense for a script of its own is refused', async () => {
    const version = await anApproved();
    for (const act of ['keepOwn', 'takeShipped'] as const)
      await expect(supervisor.library[act]({ ...own, expectedVersion: version })).rejects.toMatchObject({
        code: 'WRONG_STATE',
      });
    await expect(supervisor.library.approve({ ...own, expectedVersion: version })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    const other = { ...own, id: 'own-only-a-draft' };
    await agent.library.saveDraft({ ...other, body: aBody(), expectedVersion: 0 });
    await expect(agent.library.dropDraft({ ...other, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    await expect(supervisor.library.retire({ ...other, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
  });
});

describe('shared fragments', () => {
  const hours = { name: '营业时间', language, text: '九点到九点' } as const;
  const save = (input: Partial<Parameters<Client['library']['saveFragment']>[0]> = {}) =>
    supervisor.library.saveFragment({ ...hours, was: null, expectedVersion: 0, ...input });
  const names = async () => (await agent.library.list()).fragments.map(({ name, uses }) => [name, uses]);

  test('[§7.1] changing one changes every script, because scripts hold its name', async () => {
    await save();
    await anApproved(own, aBody({ text: '我们{{>营业时间}}都在。' }));
    expect(await names()).toEqual([['营业时间', 1]]);
    await save({ was: '营业时间', text: '全天', expectedVersion: 1 });
    expect((await agent.library.list()).fragments[0]).toMatchObject({ text: '全天', version: 2 });
  });

  test('[§7.1] renaming follows into scripts, drafts and other fragments', async () => {
    await save();
    await save({ name: '到店', text: '来店里，{{>营业时间}}。' });
    const version = await anApproved(own, aBody({ text: '{{>营业时间}}来。' }));
    await agent.library.saveDraft({ ...own, body: aBody({ text: '请{{>营业时间}}来。' }), expectedVersion: version });
    await save({ name: '开门时间', was: '营业时间', expectedVersion: 1 });
    const { published, draft } = await agent.library.show(own);
    expect([published?.text, draft?.text]).toEqual(['{{>开门时间}}来。', '请{{>开门时间}}来。']);
    expect(await names()).toEqual([
      ['到店', 0],
      ['开门时间', 2],
    ]);
  });

  test('[§7.1] one that contains itself, a taken name, a stale text and a used one are refused', async () => {
    await save();
    await save({ name: '到店', text: '来，{{>营业时间}}。' });
    await expect(save({ was: '营业时间', text: '见{{>到店}}', expectedVersion: 1 })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'fragment.text', reason: 'cycle: 营业时间 → 到店 → 营业时间' },
    });
    await expect(save()).rejects.toMatchObject({ data: { field: 'fragment.name', reason: 'taken' } });
    await expect(save({ was: '到店', expectedVersion: 1 })).rejects.toMatchObject({ data: { reason: 'taken' } });
    await expect(save({ was: '营业时间', expectedVersion: 7 })).rejects.toMatchObject({
      code: 'STALE_WRITE',
      data: { current: '九点到九点' },
    });
    await expect(save({ was: '没有', expectedVersion: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(supervisor.library.removeFragment(hours)).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(agent.library.saveFragment({ ...hours, was: null, expectedVersion: 0 })).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });

  test('[§13.8] removed and restored, or written anew under the same name', async () => {
    await save();
    await supervisor.library.removeFragment(hours);
    expect(await names()).toEqual([]);
    await supervisor.library.restoreFragment(hours);
    expect(await names()).toEqual([['营业时间', 0]]);
    await supervisor.library.removeFragment(hours);
    await save({ text: '新的' });
    expect((await agent.library.list()).fragments).toMatchObject([{ text: '新的', version: 2 }]);
    const none = { name: '没有', language };
    await expect(supervisor.library.removeFragment(none)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(supervisor.library.restoreFragment(none)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('the trash of the library', () => {
  const dayMinutes = 24 * 60;
  const throwAway = async () => {
    await supervisor.library.saveDraft({ ...own, body: aBody(), expectedVersion: 0 });
    await supervisor.library.remove(own);
    const fragment = { name: '店址', language };
    await supervisor.library.saveFragment({ ...fragment, was: null, text: '人民路', expectedVersion: 0 });
    await supervisor.library.removeFragment(fragment);
    return fragment;
  };

  test('[§13.8] keeps a script for the days of the policy, then empties itself while the program runs', async () => {
    const fragment = await throwAway();
    shop.clock.advance(29 * dayMinutes);
    expect(await agent.library.trash()).toHaveLength(1);
    shop.clock.advance(dayMinutes);
    expect(await agent.library.trash()).toEqual([]);
    await expect(supervisor.library.restore(own)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(supervisor.library.restoreFragment(fragment)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const [entry] = await supervisor.settings.listAudit({});
    expect(entry).toMatchObject({ action: 'script.trash-emptied', actor: null });
  });

  test('[§13.8] what is put back in time stays, whatever was thrown away with it', async () => {
    await throwAway();
    await supervisor.library.restore(own);
    shop.clock.advance(40 * dayMinutes);
    expect(await listed()).toMatchObject({ state: 'draft' });
  });
});

test('[§13.8] a program that was closed for a month empties the trash when it starts', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'zhuanji-trash-'));
  const later = await openShop({ dataFolder });
  await later.manager.library.saveDraft({ ...own, body: aBody(), expectedVersion: 0 });
  await later.manager.library.remove(own);
  later.clock.jump(later.clock.now() + 31 * 86_400_000);
  await later.restart();
  expect(await later.manager.library.trash()).toEqual([]);
  await later.core.close();
  rmSync(dataFolder, { recursive: true });
});
