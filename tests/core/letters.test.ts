// Letters on their way out (§9): checked behind the page, signed, printed, posted, corrected.
import { afterEach, describe, expect, test } from 'vitest';
import type { CaseId, LetterId } from '#shared/contract/ids.ts';
import type { LetterFields } from '#shared/contract/letters.ts';
import { aLetter } from '../support/a-letter.ts';
import { aForm, type Client, openShop, type TestShop } from '../support/test-core.ts';

let shop: TestShop;
afterEach(() => shop.core.close());

const sentence = '您家的小孙女喜欢的那碗蒸蛋，我们记着。';
const png = Buffer.from('89504e470d0a1a0a01', 'hex').toString('base64');
const otherPng = Buffer.from('89504e470d0a1a0a02', 'hex').toString('base64');
const address = { recipient: '沈女士 收', lines: ['青禾路 12 号 3 幢 502'], postalCode: '100101' };

async function aCase(client: Client): Promise<CaseId> {
  return (await client.intake.accept({ form: aForm() })).caseId;
}

async function drafted(client: Client, caseId: CaseId, fields: LetterFields): Promise<LetterId> {
  return (await client.letters.save({ caseId, id: null, fields, expectedVersion: 0 })).id;
}

/** A letter of the manager, ready for the printer at version 2. */
async function readyLetter(fields = aLetter(sentence)): Promise<LetterId> {
  const id = await drafted(shop.manager, await aCase(shop.manager), fields);
  await shop.manager.letters.submit({ id, expectedVersion: 1 });
  return id;
}

describe('[§9.1, §9.5] the core checks the whole letter before it goes out', () => {
  test.each([
    ['no personal sentence', aLetter(''), 'personal-sentence-empty'],
    ['a personal sentence that could go to anybody', aLetter('谢谢您。'), 'personal-sentence-too-short'],
    [
      'a sentence edited out of the text',
      aLetter(sentence, { text: { paragraphs: ['昨天的事，我跟您说声对不起。'] } }),
      'personal-sentence-empty',
    ],
    ['a gap left', aLetter(sentence, { text: { salutation: '[姓名]，您好：' } }), 'placeholder-left'],
    ['a character no hand can write', aLetter(sentence, { text: { closing: ['祝好😀'] } }), 'uncovered-characters'],
    ['text from right to left', aLetter(sentence, { text: { closing: ['שלום'] } }), 'uncovered-characters'],
    ['nobody’s name under it', aLetter(sentence, { text: { signature: [' '] } }), 'signature-empty'],
    [
      'a pasted record',
      aLetter(sentence, { text: { paragraphs: [sentence, '这是很长的一段话。'.repeat(800)] } }),
      'text-too-long',
    ],
    ['a content that is no letter', aLetter(sentence, { fields: { content: { draft: 1 } } }), 'unreadable'],
  ])('%s: refused, by name', async (_what, fields, code) => {
    shop = await openShop();
    const id = await drafted(shop.manager, await aCase(shop.manager), fields);
    await expect(shop.manager.letters.submit({ id, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'LETTER_NOT_READY',
      data: { problems: [{ code }] },
    });
    expect(await shop.manager.letters.show({ id })).toMatchObject({ state: 'draft', version: 1 });
  });

  test('a sentence another customer got already is refused, also with another comma', async () => {
    shop = await openShop();
    await readyLetter();
    const again = '您家的小孙女喜欢的那碗蒸蛋 我们记着';
    const id = await drafted(shop.manager, await aCase(shop.manager), aLetter(again));
    await expect(shop.manager.letters.submit({ id, expectedVersion: 1 })).rejects.toMatchObject({
      data: { problems: [{ code: 'personal-sentence-reused' }] },
    });
  });

  test('a sentence another customer got while the letter waited for its signature is refused at the signature', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const waiting = await drafted(agent.client, await aCase(agent.client), supervisors(sentence));
    await agent.client.letters.submit({ id: waiting, expectedVersion: 1 });
    const other = await drafted(
      shop.manager,
      await aCase(shop.manager),
      aLetter('那天您冒着雨来，鞋都湿透了还等了半小时。'),
    );
    await shop.manager.letters.save({
      caseId: (await shop.manager.letters.show({ id: other })).caseId,
      id: other,
      fields: aLetter(sentence),
      expectedVersion: 1,
    });
    await expect(shop.manager.letters.sign({ id: waiting, expectedVersion: 2 })).rejects.toMatchObject({
      code: 'LETTER_NOT_READY',
    });
  });
});

const supervisors = (words: string) => aLetter(words, { fields: { tier: 'supervisor' } });

describe('[§9.4] states of a letter', () => {
  test('to sign, to print, printed, posted: each on the timeline, and posted can be taken back', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    const caseId = await aCase(agent.client);
    const id = await drafted(agent.client, caseId, supervisors(sentence));
    expect(await agent.client.letters.submit({ id, expectedVersion: 1 })).toEqual({ state: 'to-sign' });
    await expect(agent.client.letters.sign({ id, expectedVersion: 2 })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await supervisor.client.letters.sign({ id, expectedVersion: 2 })).toEqual({ state: 'to-print' });
    await expect(agent.client.letters.setPosted({ id, isPosted: true })).rejects.toMatchObject({
      code: 'WRONG_STATE',
    });
    await agent.client.letters.recordPrint({ id, how: 'printer', expectedVersion: 3 });
    await agent.client.letters.setPosted({ id, isPosted: true });
    expect(await agent.client.letters.list({ state: 'posted' })).toMatchObject([{ id, state: 'posted' }]);
    await agent.client.letters.setPosted({ id, isPosted: false });
    expect(await agent.client.letters.show({ id })).toMatchObject({ state: 'printed', postedAt: null, version: 6 });
    const { entries } = await agent.client.cases.timeline({ caseId });
    const kinds = entries.map(({ kind }) => kind).filter((kind) => kind.startsWith('letter-'));
    expect(kinds.toReversed()).toEqual([
      'letter-drafted',
      'letter-submitted',
      'letter-signed',
      'letter-printed',
      'letter-posted',
      'letter-not-posted',
    ]);
  });

  test('the first print freezes the text; a second one needs a reason, which is kept', async () => {
    shop = await openShop();
    const id = await readyLetter();
    const { letters } = shop.manager;
    await expect(letters.recordPrint({ id, how: 'pdf', expectedVersion: 1 })).rejects.toMatchObject({
      code: 'STALE_WRITE',
    });
    const { version } = await letters.recordPrint({ id, how: 'pdf', expectedVersion: 2 });
    await expect(letters.recordPrint({ id, how: 'printer', expectedVersion: version })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'reason', reason: 'missing' },
    });
    await letters.recordPrint({ id, how: 'printer', reason: '卡纸', expectedVersion: version });
    const letter = await letters.show({ id });
    expect(letter).toMatchObject({
      state: 'printed',
      frozen: { content: { personalSentence: sentence }, paper: 'a6', signature: null },
      prints: [
        { how: 'pdf', reason: '' },
        { how: 'printer', reason: '卡纸' },
      ],
    });
    await expect(
      letters.save({ caseId: letter.caseId, id, fields: aLetter('改一句话再打一张'), expectedVersion: version }),
    ).rejects.toMatchObject({ code: 'WRONG_STATE' });
    await expect(letters.discard({ id })).rejects.toMatchObject({ code: 'WRONG_STATE' });
  });

  test('a letter that is not signed yet is not printed, a discarded one neither', async () => {
    shop = await openShop();
    const id = await drafted(shop.manager, await aCase(shop.manager), aLetter(sentence));
    const print = { id, how: 'pdf', expectedVersion: 1 } as const;
    await expect(shop.manager.letters.recordPrint(print)).rejects.toMatchObject({ data: { state: 'draft' } });
    await shop.manager.letters.discard({ id });
    await expect(shop.manager.letters.recordPrint(print)).rejects.toMatchObject({ data: { state: 'discarded' } });
    await shop.manager.letters.restore({ id });
    expect(await shop.manager.letters.submit({ id, expectedVersion: 1 })).toEqual({ state: 'to-print' });
  });

  test('what came out of the printer is recorded though a colleague changed the letter meanwhile; its first print must be of the text as it stands', async () => {
    shop = await openShop();
    const id = await readyLetter();
    const { letters } = shop.manager;
    await letters.saveAddress({ id, address, expectedVersion: 2 });
    const seen = { id, expectedVersion: 2 };
    await expect(letters.recordPrint({ ...seen, how: 'printer' })).rejects.toMatchObject({ code: 'STALE_WRITE' });
    await letters.recordPrint({ ...seen, how: 'envelope' });
    await letters.recordPrint({ id, how: 'printer', expectedVersion: 3 });
    await letters.setPosted({ id, isPosted: true });
    await letters.recordPrint({ id, how: 'printer', expectedVersion: 4, reason: '客户没有收到' });
    expect((await letters.show({ id })).prints.map(({ how, reason }) => [how, reason])).toEqual([
      ['envelope', ''],
      ['printer', ''],
      ['printer', '客户没有收到'],
    ]);
  });

  test('a corrected letter keeps both texts, each naming the other, and takes the address over', async () => {
    shop = await openShop();
    const id = await readyLetter();
    const { letters } = shop.manager;
    await letters.recordPrint({ id, how: 'printer', expectedVersion: 2 });
    await letters.saveAddress({ id, address, expectedVersion: 3 });
    const { caseId } = await letters.show({ id });
    const fields = aLetter(sentence, { text: { salutation: '沈小姐，您好：' } });
    const next = await letters.save({ caseId, id: null, fields, expectedVersion: 0, corrects: id });
    await letters.submit({ id: next.id, expectedVersion: 1 });
    await letters.recordPrint({ id: next.id, how: 'printer', expectedVersion: 2 });
    expect(await letters.show({ id })).toMatchObject({
      frozen: { content: { salutation: '沈女士，您好：' } },
      correctedBy: { id: next.id, state: 'printed' },
      corrects: null,
    });
    expect(await letters.show({ id: next.id })).toMatchObject({
      frozen: { content: { salutation: '沈小姐，您好：' } },
      corrects: { id },
      address,
    });
    const elsewhere = await aCase(shop.manager);
    await expect(
      letters.save({ caseId: elsewhere, id: null, fields, expectedVersion: 0, corrects: id }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('[§9.2] signature and seal', () => {
  const wanted = { signature: 'drawn', hasSeal: true };
  const withMarks = (fields: LetterFields) => ({ ...fields, style: { ...fields.style, ...wanted } });

  test('the signature of the one who signs is fixed with the letter, whatever they sign with later', async () => {
    shop = await openShop();
    const agent = await shop.hire('agent', '小周');
    const supervisor = await shop.hire('supervisor', '老陈', '1357');
    await agent.client.letters.saveSignature({ png: otherPng });
    const { signature } = await supervisor.client.letters.saveSignature({ png });
    const { seal } = await shop.manager.letters.saveSeal({ png: otherPng });
    const id = await drafted(agent.client, await aCase(agent.client), withMarks(supervisors(sentence)));
    await agent.client.letters.submit({ id, expectedVersion: 1 });
    expect(await agent.client.letters.show({ id })).toMatchObject({ signature: null, seal: null });
    await supervisor.client.letters.sign({ id, expectedVersion: 2 });
    await supervisor.client.letters.saveSignature({ png: null });
    await shop.manager.letters.saveSeal({ png: null });
    expect(await supervisor.client.letters.marks()).toEqual({ signature: null, seal: null });
    await agent.client.letters.recordPrint({ id, how: 'printer', expectedVersion: 3 });
    expect(await agent.client.letters.show({ id })).toMatchObject({ signature, seal, frozen: { signature, seal } });
    expect((await agent.client.letters.picture({ sha256: signature! })).url).toBe(`data:image/png;base64,${png}`);
  });

  test('a change takes the signature back', async () => {
    shop = await openShop();
    await shop.manager.letters.saveSignature({ png });
    const id = await readyLetter(withMarks(aLetter(sentence)));
    const letter = await shop.manager.letters.show({ id });
    expect(letter.signature).not.toBeNull();
    const { caseId } = letter;
    await shop.manager.letters.save({ caseId, id, fields: aLetter(`${sentence}真的。`), expectedVersion: 2 });
    expect(await shop.manager.letters.show({ id })).toMatchObject({ state: 'draft', signature: null, signedBy: null });
  });

  test('what is no PNG, too large, or unknown is refused', async () => {
    shop = await openShop();
    const jpeg = Buffer.from('ffd8ffe000104a46', 'hex').toString('base64');
    await expect(shop.manager.letters.saveSignature({ png: jpeg })).rejects.toMatchObject({
      code: 'INVALID_FIELD',
      data: { field: 'picture' },
    });
    const large = Buffer.alloc(512 * 1024 + 1).toString('base64');
    await expect(shop.manager.letters.saveSeal({ png: large })).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    await expect(shop.manager.letters.picture({ sha256: '0'.repeat(64) })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const agent = await shop.hire('agent', '小周');
    await expect(agent.client.letters.saveSeal({ png })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  });
});

describe('[§9.3] addresses', () => {
  test('an address is kept beside the frozen text and offered for the next letter to the same customer', async () => {
    shop = await openShop();
    const form = aForm({ customerName: '沈若溪', phone: '13800000001' });
    const first = (await shop.manager.intake.accept({ form })).caseId;
    const id = await drafted(shop.manager, first, aLetter(sentence));
    await shop.manager.letters.saveAddress({ id, address, expectedVersion: 1 });
    await expect(shop.manager.letters.saveAddress({ id, address, expectedVersion: 1 })).rejects.toMatchObject({
      code: 'STALE_WRITE',
    });
    const next = await drafted(shop.manager, first, aLetter('那天您冒着雨来，鞋都湿透了还等了半小时。'));
    expect(await shop.manager.letters.show({ id: next })).toMatchObject({ address: null, earlierAddress: address });
  });

  test('an envelope or label is on the timeline, freezes nothing and needs no reason', async () => {
    shop = await openShop();
    const id = await readyLetter();
    const { letters } = shop.manager;
    await letters.recordPrint({ id, how: 'envelope', expectedVersion: 2 });
    await letters.recordPrint({ id, how: 'label', expectedVersion: 2 });
    expect(await letters.show({ id })).toMatchObject({
      state: 'to-print',
      frozen: null,
      prints: [{ how: 'envelope' }, { how: 'label' }],
    });
  });

  test('the return address is the shop’s, and empty until somebody types it', async () => {
    shop = await openShop();
    expect(await shop.manager.letters.sender()).toEqual({ recipient: '', lines: [], postalCode: '' });
    await shop.manager.letters.saveSender({ sender: address });
    expect(await shop.manager.letters.sender()).toEqual(address);
  });
});
