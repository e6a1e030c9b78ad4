import { describe, expect, test } from 'vitest';

import { feelPhrases } from '#shared/content/methods/feel-phrases.ts';
import { shippedFields } from '#shared/content/methods/field-registry.ts';
import type { CaseRecord } from '#shared/domain/methods/case-record.ts';
import { emptyCaseRecord } from '#shared/domain/methods/case-record.ts';
import { joinFeel } from '#shared/domain/methods/feel-join.ts';
import { prefillFeel, restatement3F } from '#shared/domain/methods/feel.ts';
import { checkTone } from '#shared/domain/tone/check-tone.ts';
import { languages, shippedCategories } from '#shared/domain/vocabulary.ts';

const formats = { instant: (): string => '今天 17:00', money: (fen: number): string => `${fen / 100} 元` };
const english = { instant: (): string => '5 pm today', money: (fen: number): string => `$${fen / 100}` };

function aCase(fields: Record<string, unknown>, changes: Partial<CaseRecord> = {}): CaseRecord {
  return { ...emptyCaseRecord(), fields, ...changes };
}

const option = {
  id: 'o1',
  title: '换一台新的',
  amountFen: null,
  action: '换新',
  who: '小周',
  dueAt: 1,
  state: 'offered' as const,
};

describe('FEEL prefill', () => {
  test('[§6.9] comes from what was said in the case', () => {
    const record = aCase(
      {
        reflectSentence: '您是说，修过一次，今天又坏在同一个地方，是这样吗？',
        empathySentence: '跑了两趟还没修好，换我也着急',
        lookupFindings: '第一次只换了外壳，没有换主板',
        customerChoice: 'o1',
      },
      { options: [option] },
    );
    expect(prefillFeel(record, 'zh-CN', formats)).toEqual({
      fact: '修过一次，今天又坏在同一个地方。',
      emotion: '跑了两趟还没修好，换我也着急。',
      explain: '第一次只换了外壳，没有换主板。',
      link: '就按您选的办：换一台新的，今天 17:00 前办好。',
    });
  });

  test('[§6.9] notes about the customer are turned to the customer, other customers stay who they are', () => {
    const zh = prefillFeel(
      aCase({ facts: '客户 5 月 6 日下单，其他客户当天都收到了，客户服务没有回电' }),
      'zh-CN',
      formats,
    );
    expect(zh.fact).toBe('您 5 月 6 日下单，其他客户当天都收到了，客户服务没有回电。');
    const en = prefillFeel(
      aCase({ facts: "the customer was told Monday and the customer's parcel came Friday" }),
      'en',
      english,
    );
    expect(en.fact).toBe('You were told Monday and your parcel came Friday.');
  });

  test('[§6.9] before anything is known: what the category says, the feeling ticked, and that we are finding out', () => {
    const record = aCase(
      { emotions: ['anxious'] },
      {
        case: { ...emptyCaseRecord().case, category: 'logistics', product: '婴儿车' },
        promises: [{ text: '给您回电话说明进展', dueAt: 1, state: 'open' }],
      },
    );
    expect(prefillFeel(record, 'zh-CN', formats)).toEqual({
      fact: '您的婴儿车没有按说好的时间送到。',
      emotion: '您等着用，一天天拖着，心里一定着急。',
      explain: '为什么会这样，我还没有查清楚，现在就去查，查到了照实告诉您。',
      link: '今天 17:00 前，我给您回电话说明进展。',
    });
  });

  test('[§6.9] two complete options are put side by side; a promise that names its time is not dated twice', () => {
    const two = aCase({}, { options: [option, { ...option, id: 'o2', title: '退款', amountFen: 29_900 }] });
    expect(prefillFeel(two, 'zh-TW', formats).link).toBe(
      '現在有兩個辦法，您看哪個合適：一是换一台新的；二是退款（299 元）。',
    );
    const dated = aCase({}, { promises: [{ text: '17:00 前回电', dueAt: 1, state: 'open' }] });
    expect(prefillFeel(dated, 'zh-CN', formats).link).toBe('17:00 前回电。');
  });

  test('[§6.9] a promise in a word or two becomes a sentence, the time is said once, at the explanation or the link', () => {
    const promise = { text: '回电', dueAt: 1, state: 'open' as const };
    expect(prefillFeel(aCase({}, { promises: [promise] }), 'zh-CN', formats)).toMatchObject({
      explain: '为什么会这样，我还没有查清楚，现在就去查，查到了照实告诉您。',
      link: '今天 17:00 前，我给您回电。',
    });
    const both = aCase({ customerChoice: 'o1' }, { promises: [promise], options: [{ ...option, dueAt: null }] });
    expect(prefillFeel(both, 'zh-CN', formats)).toMatchObject({
      explain: '具体原因我们正在查，今天 17:00 前给您一个准话。',
      link: '就按您选的办：换一台新的。',
    });
    const en = aCase({}, { promises: [{ ...promise, text: 'Call you with the result' }] });
    expect(prefillFeel(en, 'en', english).link).toBe('By 5 pm today, I’ll call you with the result.');
  });

  test('[§7.8] nothing promised, offered or chosen: the remedy stays empty, nothing is invented', () => {
    for (const language of languages) expect(prefillFeel(aCase({}), language, formats).link).toBe('');
    const broken = aCase({}, { promises: [{ text: '回电', dueAt: 1, state: 'broken' }] });
    expect(prefillFeel(broken, 'zh-CN', formats).link).toBe('');
  });

  test('[§6.9] every feeling that can be ticked and every category has its sentence in three languages', () => {
    const codes = shippedFields
      .get('emotions')!
      .choices!.map((choice) => choice.code)
      .sort();
    for (const language of languages) {
      expect(Object.keys(feelPhrases[language].emotions).sort()).toEqual(codes);
      const named = shippedCategories.filter((category) => category !== 'other').sort();
      expect(Object.keys(feelPhrases[language].factByCategory).sort()).toEqual([...named]);
    }
  });
});

describe('FEEL message', () => {
  test('[§6.9] reads as one message: the feeling leans on the fact, notes get a connective', () => {
    const parts = {
      fact: '您送修过一次，今天又坏在同一个地方。',
      emotion: '换了谁都会着急。',
      explain: '第一次只换了外壳，没有换主板。',
      link: '换一台新的，周五前送到您家。',
    };
    expect(joinFeel(parts, 'zh-CN')).toBe(
      '您送修过一次，今天又坏在同一个地方，换了谁都会着急。我查了一下，第一次只换了外壳，没有换主板。接下来我们这样办：换一台新的，周五前送到您家。',
    );
  });

  test('[§6.9] sentences that stand by themselves get no connective', () => {
    const parts = {
      fact: '您等了三天没有回音',
      emotion: '说了几次都没人给准话，像是没人当回事',
      explain: '我们正在核实是哪一步漏了',
      link: '今天 17:00 前我给您回电话',
    };
    expect(joinFeel(parts, 'zh-CN')).toBe(
      '您等了三天没有回音。说了几次都没人给准话，像是没人当回事。我们正在核实是哪一步漏了。今天 17:00 前我给您回电话。',
    );
  });

  test('[§6.9] a bare cause becomes a sentence', () => {
    const parts = { fact: '您的包裹晚到了两天。', emotion: '', explain: '因为分拣时贴错了单子', link: '' };
    expect(joinFeel(parts, 'zh-CN')).toBe('您的包裹晚到了两天。会出这样的事，是因为分拣时贴错了单子。');
    expect(joinFeel({ ...parts, fact: '', explain: '因为分拣时贴错了单子' }, 'zh-CN')).toBe('因为分拣时贴错了单子。');
    const en = { fact: 'Your parcel came two days late', emotion: '', explain: 'because it was mislabelled', link: '' };
    expect(joinFeel(en, 'en')).toBe('Your parcel came two days late. This happened because it was mislabelled.');
  });

  test('[§6.9] greetings and apologies open the message once, the same sentence is said once', () => {
    const parts = {
      fact: '您好，对不起，让您白等了一下午。',
      emotion: '您好，对不起，换了谁都会生气。',
      explain: '让您白等了一下午。我们正在查排班。',
      link: '对不起，今天 17:00 前我给您结果。',
    };
    expect(joinFeel(parts, 'zh-CN')).toBe(
      '您好，对不起，让您白等了一下午，换了谁都会生气。我们正在查排班。今天 17:00 前我给您结果。',
    );
  });

  test('[§6.9] marks are repaired: half width, doubled, missing, left over', () => {
    const half = {
      fact: '您的订单晚了3.5天,对吗?? ',
      emotion: '难怪您着急,,。',
      explain: ',我们在查。。',
      link: '事:我 17:00 回电',
    };
    expect(joinFeel(half, 'zh-CN')).toBe('您的订单晚了3.5天，对吗？难怪您着急。我们在查。我 17:00 回电。');
  });

  test('[§6.9] labels that were typed along are taken off', () => {
    const parts = {
      fact: '事实：您收到的杯子有裂纹',
      emotion: '感受：用着不踏实',
      explain: '',
      link: '办法：我今天就寄新的',
    };
    expect(joinFeel(parts, 'zh-CN')).toBe('您收到的杯子有裂纹。用着不踏实。我今天就寄新的。');
  });

  test('[§6.9] Taiwan wording', () => {
    const parts = {
      fact: '您送修的手機還沒修好',
      emotion: '換作是我也會急',
      explain: '零件昨天才到',
      link: '備用機先給您用，週五前修好',
    };
    expect(joinFeel(parts, 'zh-TW')).toBe(
      '您送修的手機還沒修好，換作是我也會急。我查了一下，零件昨天才到。接下來我們這樣處理：備用機先給您用，週五前修好。',
    );
  });

  test('[§6.9] English: one paragraph with its capitals and stops', () => {
    const parts = {
      fact: 'you came twice and it is still not fixed',
      emotion: 'Two weekends are gone; I would be upset too',
      explain: 'only the cover was replaced the first time',
      link: 'a new one by Friday',
    };
    expect(joinFeel(parts, 'en')).toBe(
      'You came twice and it is still not fixed. Two weekends are gone; I would be upset too. I looked into it: only the cover was replaced the first time. Here’s what happens next: a new one by Friday.',
    );
  });

  test('[§6.9] empty slots leave no trace', () => {
    for (const language of languages) {
      expect(joinFeel({ fact: ' ', emotion: '', explain: '\n', link: '' }, language)).toBe('');
    }
    expect(joinFeel({ fact: '', emotion: '', explain: '', link: '换一台新的' }, 'zh-CN')).toBe('换一台新的。');
    expect(joinFeel({ fact: '', emotion: '换我也急', explain: '', link: '' }, 'zh-CN')).toBe('换我也急。');
  });

  test('[§6.9] what the prefill gives joins into a whole message for every category and feeling', () => {
    for (const language of languages) {
      for (const category of shippedCategories) {
        for (const emotion of Object.keys(feelPhrases[language].emotions)) {
          const record = aCase({ emotions: [emotion] }, { case: { ...emptyCaseRecord().case, category } });
          const message = joinFeel(prefillFeel(record, language, formats), language);
          expect(message).not.toMatch(/[{}]|undefined|\s\s|[\uff0c\u3002]{2}/u);
          expect(message).toMatch(/[\u3002.]$/u);
          expect(message).not.toMatch(/理解您的心情|understand your/iu);
        }
      }
    }
  });

  test('[§7.8] what the case fills in has no fault that we would point out to a person', () => {
    const due = {
      promises: [{ text: '', dueAt: 1, state: 'open' as const }],
      options: [{ ...option, state: 'chosen' as const }],
    };
    for (const language of languages) {
      for (const category of shippedCategories) {
        for (const changes of [{}, due]) {
          const record = aCase({}, { case: { ...emptyCaseRecord().case, category }, ...changes });
          const { fact, explain } = prefillFeel(record, language, formats);
          const findings = [fact, explain].flatMap((text) => checkTone(text, { language, surface: 'script' }));
          expect(findings.map(({ kind, quote }) => [kind, quote])).toEqual([]);
        }
      }
    }
  });

  test('[§6.9] a joined message joined again as a fact stays as it is', () => {
    const once = joinFeel(
      { fact: '您等了三天', emotion: '难怪生气', explain: '漏了排班', link: '我今天补上' },
      'zh-CN',
    );
    expect(joinFeel({ fact: once, emotion: '', explain: '', link: '' }, 'zh-CN')).toBe(once);
  });

  test('[§2.2] long and strange text is joined in good time and loses nothing', () => {
    const long = '𠮷喆，'.repeat(30_000);
    const started = Date.now();
    expect(joinFeel({ fact: long, emotion: '', explain: '', link: '' }, 'zh-CN')).toContain('𠮷喆');
    expect(joinFeel({ fact: 'word '.repeat(20_000), emotion: '', explain: '', link: '' }, 'en').length).toBe(
      99_999 + 1,
    );
    expect(Date.now() - started).toBeLessThan(2_000);
  });
});

describe('3F restatement', () => {
  const fields = { facts: '客户修过一次，今天又坏', feeling: '两个周末都耽误了', focus: '周六之前有一台能用的' };

  test('[§6 step 5] can be read out, and ends by asking', () => {
    expect(restatement3F(aCase(fields), 'zh-CN')).toBe(
      '我跟您核对一遍：您修过一次，今天又坏。对您来说，两个周末都耽误了。您最希望的是：周六之前有一台能用的。我说得对吗？有哪里不对，您随时纠正我。',
    );
    expect(restatement3F(aCase({ facts: 'the customer was here twice', focus: 'a working one' }), 'en')).toBe(
      'Let me check that I have this right: you were here twice. What you want most: a working one. Have I got that right? Please correct me anywhere.',
    );
  });

  test('[§6 step 5] names only what is filled; nothing when nothing is', () => {
    expect(restatement3F(aCase({ focus: fields.focus }), 'zh-CN')).toBe(
      '您最希望的是：周六之前有一台能用的。我说得对吗？有哪里不对，您随时纠正我。',
    );
    expect(restatement3F(aCase({ facts: '  ' }), 'zh-TW')).toBe('');
  });
});

describe('[§6.9] notes become sentences to the customer', () => {
  test.each([
    ['zh-CN', ['教练请假没有通知', '白跑一趟', '还在查', ''], '教练请假没有通知，让您白跑一趟。具体原因还在查。'],
    ['zh-CN', ['等了四十分钟', '', '', ''], '您等了四十分钟。'],
    ['zh-CN', ['多收了您 68 元', '', '', ''], '我们多收了您 68 元。'],
    ['zh-TW', ['很抱歉，包裹卡在轉運站', '不好意思讓您一直等', '', ''], '很抱歉，包裹卡在轉運站，讓您一直等。'],
    [
      'en',
      ['charged twice', '', 'due to a dropped connection', ''],
      'You were charged twice. This happened because of a dropped connection.',
    ],
    [
      'en',
      ['Waited forty minutes', '', 'still looking into it', ''],
      'You waited forty minutes. We’re still looking into it.',
    ],
  ] as const)('[§6.9] %s %j', (language, [fact, emotion, explain, link], message) => {
    expect(joinFeel({ fact, emotion, explain, link }, language)).toBe(message);
  });
});
