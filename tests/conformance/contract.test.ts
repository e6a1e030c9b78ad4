// One suite over both transports: every procedure is called, errors keep code and data, streams arrive.
import { ORPCError } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contract } from '#shared/contract/index.ts';
import type { DraftId } from '#shared/contract/ids.ts';
import { type Core, createCore } from '#core/create-core.ts';
import { aLetter } from '../support/a-letter.ts';
import { FakeClock } from '../support/fake-clock.ts';
import { aForm, type Client, countingIds, startOfTests } from '../support/test-core.ts';
import { type Connection, transports } from './transports.ts';

const minute = 60_000;

describe.each(transports)('contract over $name', (transport) => {
  let core: Core;
  let clock: FakeClock;
  let connection: Connection;
  let client: Client;
  const called = new Set<string>();

  beforeEach(async () => {
    clock = new FakeClock(startOfTests);
    core = await createCore({ dataFolder: ':memory:', clock, newId: countingIds(), log: () => undefined });
    connection = await transport.connect(core, called);
    client = connection.client;
    const answers = {
      shopName: '小满家电',
      managerName: '林悦',
      region: 'cn',
      zone: 'Asia/Shanghai',
      language: 'zh-CN',
      pin: '2468',
      withSample: true,
    } as const;
    await client.session.setUp(answers);
  });
  afterEach(async () => {
    await connection.close();
    await core.close();
  });

  test('session and settings', async () => {
    expect(await client.session.status()).toMatchObject({ shopName: '小满家电', me: { name: '林悦' } });
    expect((await client.session.setLanguage({ language: 'en' })).language).toBe('en');
    expect((await client.session.removeSample()).hasSample).toBe(false);
    const [first] = await client.settings.listStaff();
    expect(await client.settings.addStaff({ name: '小周', role: 'agent' })).toHaveLength(2);
    await client.settings.changeStaff({ id: first!.id, expectedVersion: first!.version, name: '林店长' });
    const { policy, version } = await client.settings.policy();
    expect(await client.settings.savePolicy({ policy, expectedVersion: version })).toEqual({ version: version + 1 });
    expect(await client.settings.policyVersion({ version })).toMatchObject({ version, policy });
    expect(await client.settings.policyVersions()).toHaveLength(version + 1);
    expect(await client.settings.previewPolicy({ policy })).toMatchObject({ changedCases: 0 });
    const lists = await client.settings.lists();
    await client.settings.saveChannel(lists.channels[0]!);
    await client.settings.saveCategory(lists.categories[0]!);
    expect((await client.settings.saveListValues({ attribute: 'store', values: ['人民路店'] })).values.store).toEqual([
      '人民路店',
    ]);
    expect(await client.settings.dataInfo()).toMatchObject({ path: ':memory:', cases: 0 });
    expect(await client.settings.checkData()).toEqual({ ok: true, problems: [] });
    expect(await client.settings.verifyAudit()).toMatchObject({ ok: true });
    expect((await client.settings.listAudit({})).length).toBeGreaterThan(5);
    expect((await client.session.signOut()).me).toBeNull();
    expect((await client.session.signIn({ staffId: first!.id, pin: '2468' })).me?.name).toBe('林店长');
  });

  test('calendar', async () => {
    await client.settings.saveListValues({ attribute: 'store', values: ['人民路店'] });
    const [shop, store] = (await client.calendar.openingHours()).stores;
    expect(store).toMatchObject({ store: '人民路店', hours: null, version: 0 });
    await client.calendar.saveOpeningHours({ store: '人民路店', hours: shop!.hours, expectedVersion: 0 });
    expect(await client.calendar.ofStore({ store: '人民路店' })).toMatchObject({ zone: 'Asia/Shanghai' });
    await client.calendar.removeOpeningHours({ store: '人民路店', expectedVersion: 1 });
  });

  test('intake, case, customer', async () => {
    const id = 'a-draft' as DraftId;
    await client.intake.saveDraft({ id, form: aForm(), expectedVersion: 0 });
    await client.intake.discardDraft({ id });
    await client.intake.restoreDraft({ id });
    expect(await client.intake.drafts()).toHaveLength(1);
    expect(
      await client.intake.findSimilar({ words: '没有这样的事', phone: '', orderNumber: '', customerId: null }),
    ).toEqual([]);
    const { caseId } = await client.intake.accept({
      form: aForm({ customerName: '甲', phone: '13900003333' }),
      draftId: id,
    });
    const { rows } = await client.cases.queue({ filter: {} });
    expect(rows.some((row) => row.id === caseId)).toBe(true);
    const detail = await client.cases.show({ caseId });
    expect(detail.customer?.fields.name).toBe('甲');
    await client.cases.setField({ caseId, key: 'customerWords', value: '煮不熟', expectedVersion: 0 });
    await client.cases.addNote({ caseId, text: '记一笔' });
    await client.cases.goToStep({ caseId, step: 'understand', reason: '赶时间' });
    await client.cases.logTime({ caseId, step: 'understand', seconds: 30 });
    await client.cases.acknowledge({ caseId, method: 'in-person', said: '听到了' });
    await client.cases.saveAllegation({
      caseId,
      id: null,
      text: '煮不熟',
      conclusion: null,
      conclusionText: '',
      expectedVersion: 0,
    });
    await client.cases.toldCustomer({ caseId, text: '在查' });
    await client.cases.recordChase({ caseId, words: '怎么还没好' });
    await client.cases.wait({ caseId, reason: '等厂家' });
    await client.cases.carryOn({ caseId });
    await client.cases.linkCustomer({ caseId, customerId: detail.customerId });
    await client.cases.changeMethod({ caseId, method: 'four-step' });
    expect((await client.cases.timeline({ caseId })).entries.length).toBeGreaterThan(8);
    expect((await client.cases.search({ query: '夹生' })).cases).toHaveLength(1);
    const filters = await client.cases.saveFilter({ name: '急', filter: { view: 'mine' } });
    expect(await client.cases.savedFilters()).toEqual(filters);
    expect(await client.cases.removeFilter({ id: filters[0]!.id })).toEqual([]);
    const { version, fields } = await client.customers.show({ id: detail.customerId! });
    await client.customers.save({
      id: detail.customerId!,
      fields: { ...fields, tier: '金卡' },
      expectedVersion: version,
    });
    expect(await client.customers.search({ query: '3333' })).toHaveLength(1);
    await client.cases.resolve({ caseId, outcome: '换新' });
    await client.cases.reopen({ caseId, reason: '又坏了' });
    await client.cases.close({ caseId, reason: '撤回' });
    expect((await client.today.view()).counts.closedToday).toBe(1);
  });

  test('signals, clocks, promises, reminders', async () => {
    const { caseId } = await client.intake.accept({
      form: aForm({ words: '不退钱我就去12315投诉', channel: 'social-post' }),
    });
    const detail = await client.cases.show({ caseId });
    const signalId = detail.signals[0]!.id;
    await client.cases.dismissSignal({ caseId, signalId, reason: '只是问问' });
    const { rule } = detail.signals[0]!;
    expect(await client.risk.precision()).toContainEqual(expect.objectContaining({ rule, dismissed: 1 }));
    expect((await client.risk.dismissals({ rule })).rows).toMatchObject([{ caseId, reason: '只是问问' }]);
    await client.cases.restoreSignal({ caseId, signalId });
    const clockOf = async () => (await client.cases.show({ caseId })).clocks.find((one) => one.kind === 'resolve')!;
    const running = await clockOf();
    await client.clocks.previewPause({ id: running.id, until: clock.now() + 60 * minute });
    await client.clocks.pause({ id: running.id, reason: '等客户寄回', expectedVersion: (await clockOf()).version });
    expect((await clockOf()).state).toBe('paused');
    await client.clocks.resume({ id: running.id, expectedVersion: (await clockOf()).version });
    await client.clocks.meet({ id: running.id, expectedVersion: (await clockOf()).version });
    const { id } = await client.promises.make({ caseId, text: '回电', dueAt: clock.now() + 10 * minute });
    await client.promises.move({ id, dueAt: clock.now() + 5 * minute, expectedVersion: 1 });
    clock.advance(5);
    const rung = (await client.reminders.inbox()).find((one) => one.caseId === caseId)!;
    await client.reminders.shown({ showings: [{ id: rung.id, ring: rung.ring }] });
    await client.reminders.snooze({ id: rung.id, until: 'tomorrow' });
    await client.reminders.wait({ id: rung.id });
    await client.reminders.done({ id: rung.id });
    const { me } = await client.session.status();
    const items = [{ subject: 'promise' as const, id }];
    await client.reminders.handOver({ items, toId: me!.id });
    await client.reminders.handBack({ items });
    const staff = await client.settings.addStaff({ name: '小何', role: 'agent' });
    const toId = staff.find((one) => one.name === '小何')!.id;
    await client.reminders.handOverToday({ fromId: me!.id, toId });
    await client.promises.settle({ id, outcome: 'kept', proof: '打过了', expectedVersion: 2 });
    await client.promises.prove({ id, proof: '打了两次，接通了', expectedVersion: 3 });
    expect((await client.promises.list({ filter: { view: 'kept' } })).rows.map((one) => one.id)).toContain(id);
    expect((await client.promises.keptRate({})).inTime).toBeGreaterThan(0);
    await client.promises.reopen({ id, expectedVersion: 4 });
    const { entryId } = await client.cases.toldCustomer({ caseId, text: '在查' });
    await client.cases.withdraw({ caseId, entryId });
    expect((await client.today.agenda({ whose: 'all' })).items.map((one) => one.kind)).toContain('promise');
  });

  test('options, approvals, compensations, follow-ups, evidence', async () => {
    const { caseId } = await client.intake.accept({ form: aForm() });
    const fields = { kind: 'refund', title: '退款', amountFen: 100_00, action: '', who: '', dueAt: null } as const;
    const one = await client.options.save({ caseId, id: null, fields, expectedVersion: 0 });
    const two = await client.options.save({ caseId, id: null, fields, expectedVersion: 0 });
    await client.options.offer({ id: one.id, expectedVersion: 1 });
    await client.options.refuse({ id: two.id, words: '太少', expectedVersion: 1 });
    await client.options.remove({ id: two.id, expectedVersion: 2 });
    await client.options.restore({ id: two.id });
    const asked = await client.approvals.request({ optionId: one.id, reason: '请看' });
    expect(await client.approvals.pending()).toHaveLength(1);
    await client.approvals.withdraw({ id: asked.id });
    const again = await client.approvals.request({ optionId: one.id, reason: '再请看' });
    const { me } = await client.session.status();
    await client.approvals.decide({ id: again.id, decision: 'approved', approverId: me!.id, pin: '2468' });
    await client.options.choose({ id: one.id, words: '好', expectedVersion: 2 });
    const [owed] = (await client.cases.show({ caseId })).compensations;
    await client.compensations.setState({ id: owed!.id, state: 'handed-over', expectedVersion: owed!.version });
    const contentBase64 = Buffer.from([0, 255, 1, 254]).toString('base64');
    const file = await client.evidence.addFile({
      caseId,
      fileName: 'a.png',
      mime: 'image/png',
      contentBase64,
      fields: {},
    });
    await client.evidence.addItem({ caseId, fields: { note: '门口监控 14:02' } });
    await client.evidence.change({ id: file.id, fields: { note: '正面' }, expectedVersion: 1 });
    await client.evidence.remove({ id: file.id });
    await client.evidence.restore({ id: file.id });
    await client.evidence.addCustody({ caseId, item: '电饭煲', place: '库房', holder: '小周' });
    expect((await client.evidence.content({ id: file.id })).contentBase64).toBe(contentBase64);
    await client.cases.resolve({ caseId });
    const [call] = (await client.cases.show({ caseId })).followUps;
    expect(
      await client.followUps.record({ id: call!.id, outcome: 'reached', satisfaction: 5, expectedVersion: 1 }),
    ).toEqual({ hasReopened: false });
  });

  test('letters and scripts', async () => {
    const { caseId } = await client.intake.accept({ form: aForm() });
    const fields = aLetter('那碗鸡汤我记着，明天中午给您补上。');
    const { id } = await client.letters.save({ caseId, id: null, fields, expectedVersion: 0 });
    await client.letters.discard({ id });
    await client.letters.restore({ id });
    expect(await client.letters.isSentenceUsed({ caseId, sentence: fields.personalSentence })).toEqual({
      isUsed: false,
    });
    await client.letters.submit({ id, expectedVersion: 1 });
    await expect(client.letters.sign({ id, expectedVersion: 2 })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    const { version } = await client.letters.recordPrint({ id, how: 'pdf', expectedVersion: 2 });
    expect(await client.letters.list({ state: 'printed' })).toHaveLength(1);
    expect((await client.letters.show({ id })).prints).toHaveLength(1);
    const address = { recipient: '沈女士 收', lines: ['青禾路 12 号 3 幢 502'], postalCode: '100101' };
    await client.letters.saveAddress({ id, address, expectedVersion: version });
    await client.letters.setPosted({ id, isPosted: true });
    expect(await client.letters.show({ id })).toMatchObject({ state: 'posted', address });
    expect(await client.letters.saveSender({ sender: address })).toEqual(await client.letters.sender());
    const png = Buffer.from('89504e470d0a1a0a00', 'hex').toString('base64');
    const { signature } = await client.letters.saveSignature({ png });
    expect(await client.letters.saveSeal({ png })).toEqual({ signature, seal: signature });
    expect(await client.letters.marks()).toEqual({ signature, seal: signature });
    expect((await client.letters.picture({ sha256: signature! })).url).toBe(`data:image/png;base64,${png}`);
    await client.scripts.recordUse({ caseId, scriptId: 's1', text: '我跟到底' });
    expect(await client.scripts.wasSent({ caseId, text: '我跟到底' })).toEqual({
      toThisCustomer: true,
      outToday: true,
    });
    expect(await client.scripts.setFavourite({ scriptId: 's1', isFavourite: true })).toEqual(['s1']);
    expect(await client.scripts.favourites()).toEqual(['s1']);
    expect(await client.scripts.recents()).toMatchObject([{ scriptId: 's1' }]);
    expect(await client.scripts.outcomes()).toMatchObject([{ scriptId: 's1', uses: 1 }]);
  });

  test('papers of the shop', async () => {
    const { caseId } = await client.intake.accept({ form: aForm() });
    expect((await client.papers.caseFile({ caseId })).timeline.length).toBeGreaterThan(0);
    expect((await client.papers.handOver({ until: clock.now() + 720 * minute })).at).toBe(clock.now());
    expect((await client.papers.weekReview({ at: clock.now() })).received).toBeGreaterThan(0);
    const which = { kind: 'leaflet', language: 'zh-CN' } as const;
    expect(await client.papers.text(which)).toMatchObject({ version: 0, isShipped: true });
    expect(await client.papers.saveText({ ...which, text: '# 我们的话', expectedVersion: 0 })).toEqual({ version: 1 });
    await client.papers.recordPrint({ kind: 'case-file', how: 'pdf', caseId });
  });

  test('library', async () => {
    const language = 'zh-CN' as const;
    const own = { id: 'own-warm-tea', language };
    const body = { title: '换茶', text: '我给您换一壶热的。', steps: ['resolve' as const] };
    const { library } = client;
    await library.saveFragment({ name: '店址', was: null, language, text: '人民路', expectedVersion: 0 });
    await library.removeFragment({ name: '店址', language });
    await library.restoreFragment({ name: '店址', language });
    let { version } = await library.saveDraft({ ...own, body, expectedVersion: 0 });
    const now = () => ({ ...own, expectedVersion: version });
    version = (await library.submit(now())).version;
    version = (await library.sendBack({ ...now(), note: '再暖一点' })).version;
    version = (await library.approve(now())).version;
    version = (await library.restoreVersion({ ...now(), number: 1 })).version;
    version = (await library.dropDraft(now())).version;
    version = (await library.retire(now())).version;
    version = (await library.bringBack(now())).version;
    await library.remove(own);
    expect(await library.trash()).toHaveLength(1);
    await library.restore(own);
    expect((await library.list()).scripts).toMatchObject([{ id: own.id, state: 'approved' }]);
    const shipped = { id: 'listen-general-1', language };
    const copy = await library.saveDraft({ ...shipped, body, expectedVersion: (await library.show(shipped)).version });
    const kept = await library.keepOwn({ ...shipped, expectedVersion: copy.version });
    const { caseId } = await client.intake.accept({ form: aForm({ customerName: '王芳' }) });
    expect((await library.solutionSource({ caseId })).known.customers).toEqual(['王芳']);
    expect(await library.draftSolution({ caseId })).toMatchObject({ id: `own-solution-${caseId}` });
    await library.takeShipped({ ...shipped, expectedVersion: kept.version });
    const { contentBase64, count } = await library.exportPack({ refs: [own, shipped], as: 'xlsx', language });
    expect(count).toBe(2);
    expect(await library.readPack({ contentBase64, language })).toMatchObject({ problem: null, faults: [] });
    const id = crypto.randomUUID();
    const pack = { id, fileName: 'tea.xlsx', fragments: [], approve: true };
    const taken = { id: 'own-cold-tea', language, body, expectedVersion: 0 };
    expect(await library.importPack({ ...pack, scripts: [taken] })).toMatchObject({ approved: 1 });
    expect(await library.imports()).toHaveLength(1);
    expect(await library.undoImport({ id })).toEqual({ undone: 1, kept: 0 });
  });

  test('tone', async () => {
    const finding = { rule: 'zh-canned-phrase', kind: 'canned' as const, quote: '感谢您的宝贵意见' };
    const text = { textKey: 'script.a', caseId: null };
    await client.tone.recordShown({ ...text, findings: [finding] });
    await client.tone.decide({ ...text, finding, decision: 'overruled', reason: 'fits' });
    expect(await client.tone.overrules({ textKey: 'script.a' })).toMatchObject([{ reason: 'fits' }]);
    expect(await client.tone.precision()).toMatchObject([{ kind: 'canned', shown: 1, overruled: 1 }]);
  });

  test('[§6] the live stream tells a second window what the first one changed', async () => {
    const { caseId } = await client.intake.accept({ form: aForm() });
    const stream = await client.live.events();
    const next = (async () => {
      for await (const event of stream) if (event.kind === 'changed' && event.caseId === caseId) return event;
      return undefined;
    })();
    await client.cases.addNote({ caseId, text: '另一个窗口写的' });
    expect(await next).toMatchObject({ kind: 'changed', caseId, topic: 'note' });
  });

  test('errors keep their code and data; an unexpected one gets a reference and hides its message', async () => {
    const missing = await client.cases.show({ caseId: 'none' as never }).catch((error: unknown) => error);
    expect(missing).toBeInstanceOf(ORPCError);
    expect(missing).toMatchObject({ code: 'NOT_FOUND', data: { what: 'case' }, defined: true });
    core.database.write((db) => db.run('DROP TABLE saved_filter'));
    const broken = await client.cases.savedFilters().catch((error: unknown) => error);
    expect(broken).toMatchObject({ code: 'UNEXPECTED', data: { reference: expect.stringMatching(/^[0-9A-Z]{8}$/) } });
    expect(JSON.stringify(broken)).not.toContain('saved_filter');
  });

  test('every procedure of the contract was called above', () => {
    const all = Object.entries(contract).flatMap(([feature, procedures]) =>
      Object.keys(procedures).map((name) => `${feature}.${name}`),
    );
    expect(all.filter((path) => !called.has(path))).toEqual([]);
  });
});
