// Messages a person would say: each case is a mistake that was heard when joined messages were read aloud (§6.9).
import { describe, expect, test } from 'vitest';

import { feelPhrases } from '#shared/content/methods/feel-phrases.ts';
import { type CaseRecord, emptyCaseRecord } from '#shared/domain/methods/case-record.ts';
import { joinFeel } from '#shared/domain/methods/feel-join.ts';
import { prefillFeel, restatement3F } from '#shared/domain/methods/feel.ts';
import { languages } from '#shared/domain/vocabulary.ts';

const formats = { instant: (): string => '今天 17:00', money: (fen: number): string => `${fen / 100} 元` };
const english = { instant: (): string => '17:00 on Sat 28 Nov', money: (fen: number): string => `£${fen / 100}` };

const aCase = (fields: Record<string, unknown>, changes: Partial<CaseRecord> = {}): CaseRecord => ({
  ...emptyCaseRecord(),
  fields,
  ...changes,
});
const aPromise = (text: string) => ({ promises: [{ text, dueAt: 1, state: 'open' as const }] });
const anOption = (id: string, title: string, amountFen: number | null = null) =>
  ({ id, title, amountFen, action: 'x', who: 'y', dueAt: 1, state: 'offered' }) as const;

describe('joined messages read aloud', () => {
  test.each([
    [
      'a second apology gives way to what it is for',
      ['Sorry, your order is late', 'Sorry you had to wait at home all day', '', ''],
      'Sorry, your order is late. You had to wait at home all day.',
    ],
    [
      'also after “that”',
      ['I’m sorry about the delay', "I'm sorry that you had to chase us", '', 'We’re sorry. I will bring it tomorrow'],
      'I’m sorry about the delay. You had to chase us. I will bring it tomorrow.',
    ],
    [
      'a second apology for something is put differently',
      ['Sorry about the delay.', 'I’m sorry for the wait on the phone.', '', ''],
      'Sorry about the delay. I apologise for the wait on the phone.',
    ],
    [
      'and not with the words of the first',
      ['I apologise for the mix-up.', 'I apologise for the embarrassment.', '', ''],
      'I apologise for the mix-up. I’m sorry for the embarrassment.',
    ],
    [
      'what is being done, or is done, is no plan for later',
      ['The top-up did not arrive', '', '', 'credited by hand, please refresh'],
      'The top-up did not arrive. It has been credited by hand, please refresh.',
    ],
    [
      'the only apology stays as it was said, wherever it stands',
      ['your order is late', 'I’m sorry that you had to wait', '', ''],
      'Your order is late. I’m sorry that you had to wait.',
    ],
    [
      'a note without a verb is what the customer told us',
      ['Hair in the food', 'that would put anyone off', 'hairnet not worn', ''],
      'You told us: hair in the food. That would put anyone off. I looked into it: hairnet not worn.',
    ],
    [
      'a feeling that leans on a short fact joins it',
      ['you phoned three times and nobody called back', 'no wonder you are angry', '', ''],
      'You phoned three times and nobody called back; no wonder you are angry.',
    ],
    [
      'with “and” where it is a clause of its own',
      ['You waited half an hour', 'Nobody said a word to you', '', ''],
      'You waited half an hour, and nobody said a word to you.',
    ],
    [
      'a finding about goods or people is introduced, a remedy about them is not',
      ['Your order came late', '', 'The van broke down', 'The fee comes back today'],
      'Your order came late. I looked into it: the van broke down. The fee comes back today.',
    ],
    [
      'no second colon behind a lead',
      [
        'Your parcel did not come',
        '',
        'Delivery record: signed for on the 9th at 18:20',
        'two things: a refund and a call',
      ],
      'Your parcel did not come. I looked into it. Delivery record: signed for on the 9th at 18:20. Here’s what happens next. Two things: a refund and a call.',
    ],
    [
      'a time of day is no colon of its own',
      ['Your parcel came late', '', 'at 18:20 the driver was still in the depot', ''],
      'Your parcel came late. I looked into it: at 18:20 the driver was still in the depot.',
    ],
    [
      'a name keeps its capital behind a lead',
      ['Your parcel came late', '', 'Anna packed it on Monday', 'Full refund today'],
      'Your parcel came late. I looked into it: Anna packed it on Monday. Here’s what happens next: full refund today.',
    ],
    [
      'what is still being checked',
      ['You were charged twice', '', 'bank still checking', ''],
      'You were charged twice. So far: bank still checking.',
    ],
    [
      'a feeling in two words gets its subject',
      ['', 'Needed for school on Monday', '', ''],
      'You needed it for school on Monday.',
    ],
  ] as const)('[§6.9] English: %s', (_, [fact, emotion, explain, link], message) => {
    expect(joinFeel({ fact, emotion, explain, link }, 'en')).toBe(message);
  });

  test.each([
    ['没人', ['您在柜台等了半个小时', '没人招呼您一声', '', ''], '您在柜台等了半个小时，没人招呼您一声。'],
    [
      '请了',
      ['安装约了三次，师傅都没来', '请了三次假，等了三次空', '', ''],
      '安装约了三次，师傅都没来。您请了三次假，等了三次空。',
    ],
    ['由我', ['您来电三次', '', '', '由我负责。四点前我给您回电'], '您来电三次。这件事由我负责。四点前我给您回电。'],
    ['已经', ['充值没有到账', '', '', '已经手工补上，您刷新看一下'], '充值没有到账。已经手工补上，您刷新看一下。'],
    ['下次', ['包间被占了', '感觉没人当回事', '', '下次我亲自留'], '包间被占了。您感觉没人当回事。下次我亲自留。'],
    ['冒号', ['送错了门', '', '', '两件事：退运费、补一份'], '送错了门。接下来我们这样办，两件事：退运费、补一份。'],
    ['抱歉没能', ['很抱歉，让您久等了', '抱歉没能及时回您', '', ''], '很抱歉，让您久等了。没能及时回您。'],
  ] as const)('[§6.9] zh-CN: %s', (_, [fact, emotion, explain, link], message) => {
    expect(joinFeel({ fact, emotion, explain, link }, 'zh-CN')).toBe(message);
  });

  test.each([
    ['都沒有人', ['您在櫃檯等了半個小時', '都沒有人招呼您', '', ''], '您在櫃檯等了半個小時，都沒有人招呼您。'],
    [
      '存了',
      ['很抱歉，200 點不見了', '存了一年，一下子沒了', '', ''],
      '很抱歉，200 點不見了。您存了一年，一下子沒了。',
    ],
    ['由我', ['您來電三次', '', '', '由我負責。四點前我回您電話'], '您來電三次。這件事由我負責。四點前我回您電話。'],
  ] as const)('[§6.9] zh-TW: %s', (_, [fact, emotion, explain, link], message) => {
    expect(joinFeel({ fact, emotion, explain, link }, 'zh-TW')).toBe(message);
  });
});

describe('prefilled messages read aloud', () => {
  test('[§6.9] a customer named in a note is “you” to the end of it', () => {
    const kept = prefillFeel(
      aCase({ facts: '顾客七点到店，前台让他等了 40 分钟，快递显示签收，本人没有收到' }),
      'zh-CN',
      formats,
    );
    expect(kept.fact).toBe('您七点到店，前台让您等了 40 分钟，快递显示签收，您本人没有收到。');
    const others = prefillFeel(aCase({ facts: '师傅说零件没到，店长让他回去再看' }), 'zh-CN', formats);
    expect(others.fact).toBe('师傅说零件没到，店长让他回去再看。');
    const found = prefillFeel(aCase({ lookupFindings: '簽收人不是本人' }), 'zh-TW', formats);
    expect(found.explain).toBe('簽收人不是您本人。');
    const en = prefillFeel(aCase({ facts: 'The customer came at seven and we kept them waiting' }), 'en', english);
    expect(en.fact).toBe('You came at seven and we kept you waiting.');
  });

  test('[§6.9] options stand in the sentence with a small letter, one after the other', () => {
    const record = aCase(
      {},
      { options: [anOption('1', 'A new one, we pay the postage'), anOption('2', 'Keep it and get half back', 990)] },
    );
    expect(prefillFeel(record, 'en', english).link).toBe(
      'There are two ways to settle it. One: a new one, we pay the postage. Two: keep it and get half back (£9.9). Tell me which suits you better.',
    );
    const chosen = aCase({ customerChoice: '1' }, { options: [anOption('1', 'Full refund', 2000)] });
    expect(prefillFeel(chosen, 'en', english).link).toBe(
      'We’ll do it the way you chose: full refund (£20), by 17:00 on Sat 28 Nov.',
    );
  });

  test('[§6.9] a promise of a word, of a verb, or about a colleague becomes a sentence', () => {
    const link = (text: string, language: 'zh-CN' | 'zh-TW' | 'en') =>
      prefillFeel(aCase({}, aPromise(text)), language, language === 'en' ? english : formats).link;
    expect(link('回电', 'zh-CN')).toBe('今天 17:00 前，我给您回电。');
    expect(link('安排好安装时间', 'zh-CN')).toBe('今天 17:00 前，我安排好安装时间。');
    expect(link('店长给您打电话道歉', 'zh-CN')).toBe('今天 17:00 前，店长给您打电话道歉。');
    expect(link('回電', 'zh-TW')).toBe('今天 17:00 前，我會回電。');
    expect(link('Collect it for testing', 'en')).toBe('By 17:00 on Sat 28 Nov, I’ll collect it for testing.');
    expect(link('Manager calls to apologise', 'en')).toBe(
      'I’ll see to this by 17:00 on Sat 28 Nov: manager calls to apologise.',
    );
  });

  test('[§6.9] that we go and look is said once', () => {
    const zh = prefillFeel(aCase({ respondSentence: '我现在就查维修记录，十分钟内告诉您' }), 'zh-CN', formats);
    expect(zh.explain).toBe('为什么会这样，我还没有查清楚。');
    const en = prefillFeel(aCase({ respondSentence: 'I am looking up the record now' }), 'en', english);
    expect(en.explain).toBe('I don’t know the reason yet.');
  });

  test('[§6 step 5] the feeling in the restatement is a sentence, not a label', () => {
    const feeling = { 'zh-CN': '等着周末上网课', 'zh-TW': '等著週末上課', en: 'Needed for Monday' };
    const said = languages.map((language) => restatement3F(aCase({ feeling: feeling[language] }), language));
    expect(said).toEqual([
      `您等着周末上网课。${feelPhrases['zh-CN'].restateCheck}`,
      `您等著週末上課。${feelPhrases['zh-TW'].restateCheck}`,
      `You needed it for Monday. ${feelPhrases.en.restateCheck}`,
    ]);
  });
});
