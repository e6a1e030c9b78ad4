// Files beside the database (§2.8): nothing left over, nothing half-written, damage healed by the same file.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { attachmentStore } from '#core/files/attachments.ts';
import { createCore } from '#core/create-core.ts';
import { aCase, countingIds, openShop, startOfTests, type TestShop } from '../support/test-core.ts';
import { FakeClock } from '../support/fake-clock.ts';

let folder: string;
let shop: TestShop | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zhuanji-files-'));
});
afterEach(async () => {
  await shop?.core.close();
  shop = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const bytes = Buffer.from('门口监控 14:02');
const sha256 = createHash('sha256').update(bytes).digest('hex');
const fileOf = (name: string) => join(folder, 'attachments', name.slice(0, 2), name);
const aFile = { fileName: 'a.txt', mime: 'text/plain', contentBase64: bytes.toString('base64') };
const fields = { note: '照片', source: 'ours', whereabouts: '' } as const;

describe('[§2.8] attachments', () => {
  test('[§14.4] removing the sample takes its files from the disk, and leaves a file an own case has too', async () => {
    const clock = new FakeClock(startOfTests);
    const core = await createCore({ dataFolder: folder, clock, newId: countingIds(), log: () => undefined });
    const client = core.client({ staffId: null });
    const region = { region: 'cn', zone: 'Asia/Shanghai', language: 'zh-CN', withSample: true } as const;
    await client.session.setUp({ shopName: '小满', managerName: '林悦', ...region });
    const [sample] = (await client.cases.queue({ filter: {} })).rows;
    const own = await aCase(client);
    await client.evidence.addFile({ caseId: sample!.id, ...aFile, fields });
    const onlySample = Buffer.from('只属于样例');
    const file = { ...aFile, contentBase64: onlySample.toString('base64') };
    await client.evidence.addFile({ caseId: sample!.id, ...file, fields });
    const { id } = await client.evidence.addFile({ caseId: own, ...aFile, fields });
    await client.session.removeSample();
    expect(existsSync(fileOf(createHash('sha256').update(onlySample).digest('hex')))).toBe(false);
    expect((await client.evidence.content({ id })).contentBase64).toBe(aFile.contentBase64);
    await core.close();
  });

  test('[§13.1] what a killed process left half written is cleared at the next start; whole files stay', async () => {
    shop = await openShop({ dataFolder: folder });
    const { id } = await shop.manager.evidence.addFile({ caseId: await aCase(shop.manager), ...aFile, fields });
    const half = `${fileOf(sha256)}.f00.tmp`;
    writeFileSync(half, bytes.subarray(0, 3));
    await shop.restart();
    await attachmentStore(join(folder, 'attachments')).clearHalfWritten();
    expect(readdirSync(join(folder, 'attachments', sha256.slice(0, 2)))).toEqual([sha256]);
    expect((await shop.manager.evidence.content({ id })).contentBase64).toBe(aFile.contentBase64);
  });

  test('a damaged file is never handed out, and the same file added again heals it', async () => {
    shop = await openShop({ dataFolder: folder });
    const caseId = await aCase(shop.manager);
    const { id } = await shop.manager.evidence.addFile({ caseId, ...aFile, fields });
    writeFileSync(fileOf(sha256), Buffer.alloc(bytes.length, 1));
    await expect(shop.manager.evidence.content({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await shop.manager.evidence.addFile({ caseId, ...aFile, fields });
    expect((await shop.manager.evidence.content({ id })).contentBase64).toBe(aFile.contentBase64);
  });

  test('a folder that cannot be written leaves no evidence without its file', async () => {
    shop = await openShop({ dataFolder: folder });
    const caseId = await aCase(shop.manager);
    mkdirSync(join(folder, 'attachments'), { recursive: true });
    writeFileSync(join(folder, 'attachments', sha256.slice(0, 2)), 'a file where a folder belongs');
    await expect(shop.manager.evidence.addFile({ caseId, ...aFile, fields })).rejects.toMatchObject({
      code: 'UNEXPECTED',
    });
    expect((await shop.manager.cases.show({ caseId })).evidence).toEqual([]);
  });
});
