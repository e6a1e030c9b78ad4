// Packs of scripts (§7.9): out as a file, back in as drafts, taken back as a whole.
import { deflateRawSync } from 'node:zlib';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shippedScripts } from '#shared/content/scripts/shipped-scripts.ts';
import { ScriptBody } from '#shared/domain/scripts/own-script.ts';
import { mostPackBytes, type PackContent, type PackRead } from '#shared/domain/scripts/pack/pack.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { type Client, openShop, type TestShop } from '../support/test-core.ts';

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
const shippedRef = { id: shippedScripts(language)[0]!.id, language } as const;
const text = '茶凉了是我们端得慢，我现在给您换一壶热的。';
const aBody = (changes: Partial<ScriptBody> = {}) =>
  ScriptBody.parse({ title: '换一壶热茶', text, steps: ['resolve'], ...changes });
const importId = (last: number) => `00000000-0000-4000-8000-00000000000${last}`;

async function anApproved(ref: { id: string; language: Language } = own, body = aBody()) {
  const { version } = await supervisor.library.saveDraft({ ...ref, body, expectedVersion: 0 });
  return (await supervisor.library.approve({ ...ref, expectedVersion: version })).version;
}

const listed = async (id: string = own.id) => (await agent.library.list()).scripts.find((script) => script.id === id);
const read = (file: Buffer | string, as: Language = language) =>
  agent.library.readPack({ contentBase64: Buffer.from(file).toString('base64'), language: as });

async function exported(
  as: 'json' | 'xlsx',
  refs: { id: string; language: Language }[] = [own],
  to: Language = language,
) {
  const { contentBase64 } = await agent.library.exportPack({ refs, as, language: to });
  return Buffer.from(contentBase64, 'base64');
}

function content(pack: PackRead): PackContent {
  if (pack.problem !== null) throw new Error(pack.problem);
  return pack;
}

const sheet = (rows: (string | number | Date | object | null)[][], name = '话术'): Promise<Buffer> =>
  writeXlsxFile(rows as SheetData, { sheet: name, dateFormat: 'yyyy-mm-dd' }).toBuffer();

describe('a pack as a file', () => {
  for (const as of ['json', 'xlsx'] as const)
    test(`[§7.9] what goes out as ${as} comes back word for word, every field of it`, async () => {
      const full = aBody({
        kind: 'pair',
        text: '{{salutation|这位朋友}}，我给您换一壶。\n五分钟端来。',
        contrast: { bad: '茶本来就是这样的。', reason: '“本来”听着像客户不懂。' },
        steps: ['resolve', 'refusal'],
        scenarios: ['product-quality'],
        demands: ['respect'],
        customerTypes: ['emotion-led'],
        channels: ['hotline', 'phone'],
        risks: ['high'],
        tone: 'calm',
        tier: 'supervisor',
        tags: ['12315', '=SUM(A1)', '+茶', '-水', '@店'],
      });
      await anApproved(own, full);
      const { scripts, faults } = content(await read(await exported(as)));
      expect(faults).toEqual([]);
      expect(scripts).toMatchObject([{ id: own.id, language, body: full }]);
    });

  test('[§7.9] a sheet headed in one language is read under another', async () => {
    await anApproved(own, aBody({ steps: ['follow-up-24h'], channels: ['phone'], risks: ['low'] }));
    const file = await exported('xlsx', [own, shippedRef], 'en');
    const { scripts, faults } = content(await read(file, 'zh-TW'));
    expect(faults).toEqual([]);
    expect(scripts).toMatchObject([
      { ...own, body: { steps: ['follow-up-24h'], channels: ['phone'], risks: ['low'] } },
      shippedRef,
    ]);
  });

  test('[§7.9] every shipped script survives the way through a sheet and through JSON', async () => {
    for (const one of ['zh-CN', 'zh-TW', 'en'] as const) {
      const refs = shippedScripts(one).map(({ id }) => ({ id, language: one }));
      for (const as of ['xlsx', 'json'] as const) {
        const { scripts, faults } = content(await read(await exported(as, refs, one), 'zh-CN'));
        expect(faults).toEqual([]);
        expect(scripts).toHaveLength(refs.length);
      }
    }
  });

  test('[§7.9] words that begin like a formula are text in the sheet, never calculated', async () => {
    await anApproved(own, aBody({ title: '=1+1', text: '@现在就来' }));
    const file = await exported('xlsx');
    const { scripts } = content(await read(file));
    expect(scripts[0]?.body).toMatchObject({ title: '=1+1', text: '@现在就来' });
    expect((await unzipped(file, 'xl/worksheets/sheet1.xml')).includes('<f>')).toBe(false);
  });

  test('[§7.9] shared texts that scripts use go along, also those inside them', async () => {
    const fragment = { was: null, language, expectedVersion: 0 };
    await supervisor.library.saveFragment({ ...fragment, name: '电话', text: '8800 1234' });
    await supervisor.library.saveFragment({ ...fragment, name: '店址', text: '人民路，{{>电话}}' });
    await supervisor.library.saveFragment({ ...fragment, name: '不用的', text: '不用' });
    await anApproved(own, aBody({ text: '请到{{>店址}}。' }));
    for (const as of ['json', 'xlsx'] as const) {
      const { fragments } = content(await read(await exported(as)));
      expect(fragments.map(({ name }) => name).sort()).toEqual(['店址', '电话'].sort());
    }
  });

  test('[§13.4] who took scripts out stands in the audit log; a draft without words is left out', async () => {
    await agent.library.saveDraft({ ...own, body: {}, expectedVersion: 0 });
    expect(await agent.library.exportPack({ refs: [own, shippedRef], as: 'json', language })).toMatchObject({
      count: 1,
    });
    const [entry] = await supervisor.settings.listAudit({});
    expect(entry).toMatchObject({ action: 'script.pack-exported', actor: '小周' });
  });

  test('[§7.9] no scripts at all make an empty sheet to fill in', async () => {
    expect(await read(await exported('xlsx', []))).toMatchObject({ problem: 'empty' });
  });
});

describe('a file that is no pack', () => {
  test('[§7.9] says what it is', async () => {
    const xlsx = await exported('xlsx', [shippedRef]);
    const json = String(await exported('json', [shippedRef]));
    const cases: [Buffer | string, PackRead['problem']][] = [
      ['', 'empty'],
      ['标题,要说的话\n茶凉了,换一壶', 'not-pack'],
      ['{"title":"茶"}', 'not-pack'],
      [json.slice(0, json.length / 2), 'damaged'],
      [json.replace('"version": 1', '"version": 2'), 'newer'],
      [json.replace(/"scripts": \[[^]*\],\n {2}"fragments"/, '"scripts": [],\n  "fragments"'), 'empty'],
      [xlsx.subarray(0, xlsx.length - 60), 'damaged'],
      [xlsx.subarray(0, 400), 'damaged'],
      [Buffer.concat([Buffer.from('PK'), Buffer.alloc(500, 7)]), 'damaged'],
      [Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(500)]), 'old-excel'],
      [zipOf('xl/media/big.xml', Buffer.alloc(210 * 1024 * 1024)), 'too-large'],
      [zipOf('hello.txt', Buffer.from('hello')), 'damaged'],
    ];
    for (const [file, problem] of cases) expect([problem, await read(file)]).toMatchObject([problem, { problem }]);
  });

  test('[§7.9] a workbook with another sheet names the sheets it has', async () => {
    const file = await sheet(
      [
        ['日期', '金额'],
        ['x', 1],
      ],
      '九月排班',
    );
    expect(await read(file)).toEqual({ problem: 'wrong-sheet', sheets: ['九月排班'] });
  });

  test('[§7.9] 50 MB are refused before anything is read', async () => {
    const contentBase64 = Buffer.alloc(50 * 1024 * 1024).toString('base64');
    await expect(agent.library.readPack({ contentBase64, language })).rejects.toMatchObject({ code: 'BAD_REQUEST' });
    const justOver = Buffer.alloc(mostPackBytes + 1).toString('base64');
    expect(await agent.library.readPack({ contentBase64: justOver, language })).toMatchObject({ problem: 'too-large' });
  });
});

describe('a row that cannot be taken', () => {
  test('[§7.9] is named with its column and what stands there; the other rows are read', async () => {
    const date = { value: new Date(Date.UTC(2026, 5, 18)), type: Date, format: 'yyyy-mm-dd' };
    const file = await sheet([
      ['标题', '要说的话', '步骤与场合', '编号', '语气', '标签', '备注'],
      ['', text, '倾听', null, null, null, null],
      ['茶一', '{{nickname}}，换一壶。', '倾听、唱歌', null, '很凶', null, null],
      [date, text, null, null, null, null, null],
      ['字'.repeat(81), '字'.repeat(4_001), null, 'no such', null, '长'.repeat(31), null],
      ['茶二', text, '倾听', null, null, null, null],
      ['茶二', text, '倾听', null, null, null, null],
      [618, text, '婉拒', null, '沉稳', 12_315, '看过'],
      ['茶三', '#REF!', null, null, null, Array.from({ length: 21 }, (_, at) => `t${at}`).join('、'), null],
    ]);
    const { scripts, faults, ignored } = content(await read(file));
    expect(faults).toEqual([
      { at: 2, column: 'title', code: 'empty', value: '' },
      { at: 3, column: 'text', code: 'unknown-blank', value: 'nickname' },
      { at: 3, column: 'steps', code: 'unknown-word', value: '唱歌' },
      { at: 3, column: 'tone', code: 'unknown-word', value: '很凶' },
      { at: 4, column: 'title', code: 'date', value: '2026-06-18' },
      { at: 5, column: 'title', code: 'too-long', value: `${'字'.repeat(60)}…`, limit: 80 },
      { at: 5, column: 'text', code: 'too-long', value: `${'字'.repeat(60)}…`, limit: 4_000 },
      { at: 5, column: 'tags', code: 'too-long', value: '长'.repeat(31), limit: 30 },
      { at: 5, column: 'id', code: 'bad-id', value: 'no such' },
      { at: 9, column: 'text', code: 'cell-error', value: '#REF!' },
      { at: 9, column: 'tags', code: 'too-many', value: '21', limit: 20 },
      { at: 7, column: 'title', code: 'duplicate', value: '6' },
    ]);
    expect(scripts.map(({ at, body }) => [at, body.title, body.tone, body.tags])).toEqual([
      [6, '茶二', 'warm', []],
      [8, '618', 'calm', ['12315']],
    ]);
    expect(ignored).toEqual(['备注']);
  });

  test('[§7.9] an entry of a JSON pack likewise', async () => {
    const entry = { id: 'own-entry-one', language, title: '茶', text, steps: ['resolve'] };
    const scripts = [
      entry,
      { ...entry, id: 'own-entry-two', steps: ['sing'], tone: 'loud' },
      { ...entry, id: 'own-entry-three', title: undefined, text: 7 },
      { ...entry, id: 'own-entry-four', language: 'fr' },
      { ...entry, id: 'own-entry-five', text: '{{nickname}}', scenarios: ['x'.repeat(61)] },
      { ...entry, title: '又来' },
      'tea',
    ];
    const pack = JSON.stringify({ format: 'zhuanji-scripts', version: 1, scripts });
    const { scripts: good, faults } = content(await read(pack));
    expect(good.map(({ id }) => id)).toEqual(['own-entry-one']);
    expect(faults.map(({ at, column, code, value }) => [at, column, code, value])).toEqual([
      [2, 'steps', 'unknown-word', 'sing'],
      [2, 'tone', 'unknown-word', 'loud'],
      [3, 'text', 'not-text', '7'],
      [4, 'language', 'unknown-word', 'fr'],
      [5, 'text', 'unknown-blank', 'nickname'],
      [5, 'scenarios', 'too-long', `${'x'.repeat(60)}…`],
      [7, 'title', 'not-text', 'tea'],
      [6, 'id', 'duplicate', '1'],
    ]);
  });
});

describe('taking a pack', () => {
  const script = (ref: { id: string; language: Language }, body: ScriptBody, expectedVersion = 0) => ({
    ...ref,
    body,
    expectedVersion,
  });
  const taking = (scripts: ReturnType<typeof script>[], changes: object = {}) => ({
    id: importId(1),
    fileName: '茶馆.xlsx',
    scripts,
    fragments: [],
    approve: false,
    ...changes,
  });

  test('[§7.9] scripts arrive as drafts, the text in use stays, and the whole is taken back in one step', async () => {
    const version = await anApproved();
    const changed = aBody({ text: '这壶我请您，五分钟端来。' });
    const fresh = { id: 'own-new-one', language };
    const shipped = aBody({ text: '本店这样说。' });
    const answer = await agent.library.importPack(
      taking([script(own, changed, version), script(fresh, aBody({ title: '新的' })), script(shippedRef, shipped)]),
    );
    expect(answer).toMatchObject({ scripts: 3, approved: 0, by: '小周', undoneAt: null });
    expect(await listed()).toMatchObject({ state: 'approved', hasChange: true, body: { text } });
    expect(await listed(fresh.id)).toMatchObject({ state: 'draft', author: '小周' });
    expect(await listed(shippedRef.id)).toMatchObject({ state: 'shipped', hasChange: true });
    expect(await agent.library.undoImport({ id: importId(1) })).toEqual({ undone: 3, kept: 0 });
    expect(await listed()).toMatchObject({ state: 'approved', hasChange: false, body: { text } });
    expect(await listed(fresh.id)).toBeUndefined();
    expect(await listed(shippedRef.id)).toBeUndefined();
    expect((await agent.library.trash()).map(({ id }) => id)).toEqual([fresh.id]);
    await expect(agent.library.undoImport({ id: importId(1) })).rejects.toMatchObject({ code: 'WRONG_STATE' });
    expect(await agent.library.imports()).toMatchObject([{ id: importId(1), undoneAt: expect.any(Number) }]);
  });

  test('[§7.9] a supervisor may put complete ones into use at once; unfinished ones stay drafts', async () => {
    const pack = taking([script(own, aBody()), script({ id: 'own-later', language }, aBody({ steps: [] }))], {
      approve: true,
      fragments: [{ name: '店址', language, text: '人民路' }],
    });
    await expect(agent.library.importPack(pack)).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await supervisor.library.importPack(pack)).toMatchObject({ scripts: 2, approved: 1 });
    expect(await listed()).toMatchObject({ state: 'approved' });
    expect(await listed('own-later')).toMatchObject({ state: 'draft' });
    expect((await agent.library.show(own)).history.map(({ what, by }) => [what, by])).toEqual([['approved', '陈主管']]);
    await expect(agent.library.undoImport({ id: importId(1) })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    await supervisor.library.undoImport({ id: importId(1) });
    expect(await agent.library.list()).toEqual({ scripts: [], fragments: [] });
  });

  test('[§7.9] taking an approved import back brings the old text into use, and the history says so', async () => {
    const version = await anApproved();
    const better = aBody({ text: '这壶我请您。' });
    await supervisor.library.importPack(taking([script(own, better, version)], { approve: true }));
    expect(await listed()).toMatchObject({ state: 'approved', body: { text: better.text } });
    await supervisor.library.undoImport({ id: importId(1) });
    expect(await listed()).toMatchObject({ state: 'approved', hasChange: false, body: { text } });
    const { history } = await agent.library.show(own);
    expect(history.map(({ body }) => body.text)).toEqual([text, better.text, text]);
  });

  test('[§7.9] one that changed since the preview stops the whole import, and nothing is written', async () => {
    const version = await anApproved();
    const pack = taking([
      script({ id: 'own-first', language }, aBody()),
      script(own, aBody({ text: '新' }), version - 1),
    ]);
    await expect(agent.library.importPack(pack)).rejects.toMatchObject({ code: 'STALE_WRITE' });
    expect(await listed('own-first')).toBeUndefined();
    expect(await agent.library.imports()).toEqual([]);
    const foreign = taking([script({ id: 'stranger', language }, aBody())]);
    await expect(agent.library.importPack(foreign)).rejects.toMatchObject({ code: 'INVALID_FIELD' });
  });

  test('[§7.9] what somebody changed after the import stays when the import is taken back', async () => {
    await agent.library.importPack(taking([script(own, aBody()), script({ id: 'own-other', language }, aBody())]));
    const { version } = await agent.library.show(own);
    await agent.library.saveDraft({ ...own, body: aBody({ text: '后来改的。' }), expectedVersion: version });
    expect(await agent.library.undoImport({ id: importId(1) })).toEqual({ undone: 1, kept: 1 });
    expect(await listed()).toMatchObject({ body: { text: '后来改的。' } });
  });

  test('[§7.9] an import whose answer was lost is not done twice; one from the trash comes back', async () => {
    const pack = taking([script(own, aBody())]);
    await agent.library.importPack(pack);
    await agent.library.importPack(pack);
    expect(await agent.library.imports()).toHaveLength(1);
    expect(await listed()).toMatchObject({ version: 1 });
    await agent.library.remove(own);
    await agent.library.importPack({ ...pack, id: importId(2) });
    expect(await listed()).toMatchObject({ state: 'draft' });
    await agent.library.undoImport({ id: importId(2) });
    expect((await agent.library.trash()).map(({ id }) => id)).toEqual([own.id]);
    await expect(agent.library.undoImport({ id: importId(3) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('[§7.9] a shared text of the same name stays; one that is used now is not taken back', async () => {
    await supervisor.library.saveFragment({ name: '店址', was: null, language, text: '本店', expectedVersion: 0 });
    const fragments = [
      { name: '店址', language, text: '别处' },
      { name: '电话', language, text: '8800 1234' },
    ];
    await supervisor.library.importPack(taking([script(own, aBody({ text: '{{>店址}}{{>电话}}' }))], { fragments }));
    const { version } = await agent.library.show(own);
    await agent.library.saveDraft({ ...own, body: aBody({ text: '打{{>电话}}' }), expectedVersion: version });
    await supervisor.library.undoImport({ id: importId(1) });
    expect((await agent.library.list()).fragments.map((one) => [one.name, one.text])).toEqual([
      ['店址', '本店'],
      ['电话', '8800 1234'],
    ]);
  });

  test('[§7.9] the text that is in use already leaves no draft behind', async () => {
    const version = await anApproved();
    expect(
      await supervisor.library.importPack(taking([script(own, aBody(), version)], { approve: true })),
    ).toMatchObject({
      approved: 0,
    });
    expect(await listed()).toMatchObject({ state: 'approved', hasChange: false });
  });
});

/** A ZIP with one deflated entry. */
function zipOf(name: string, bytes: Buffer): Buffer {
  const packed = deflateRawSync(bytes);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  // The size is a lie: it is the unpacking that must be bounded.
  entry.writeUInt32LE(10, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

async function unzipped(file: Buffer, entry: string): Promise<string> {
  const { unpackedZip } = await import('#core/files/unpacked-zip.ts');
  const plain = unpackedZip(file, 10_000_000).toString('utf8');
  return plain.slice(plain.indexOf(entry));
}
