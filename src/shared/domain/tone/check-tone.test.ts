import { describe, expect, test } from 'vitest';
import { checkTone } from './check-tone.ts';
import { toneLine } from './tone-line.ts';

const kindsOf = (text: string, surface?: Parameters<typeof checkTone>[1]) =>
  checkTone(text, surface).map((finding) => finding.kind);

describe('[§7.8] what is judged', () => {
  test('[§7.8] 我们的产品没有问题 defends, 产品没有问题之后再寄出 does not', () => {
    expect(kindsOf('我们的产品没有问题。')).toEqual(['defending']);
    expect(kindsOf('产品没有问题之后再寄出。')).toEqual([]);
  });

  test.each(['“%s”', '「%s」', '『%s』', '"%s"', '> %s', '> %s\n> %s'])(
    '[§7.8] quoted customer words are not judged: %s',
    (quotation) => {
      expect(kindsOf(`您写给我们的是\n${quotation.replaceAll('%s', '这是快递的问题,请您冷静一点')}\n`)).toEqual([]);
    },
  );

  test('[§7.8] single quotation marks quote, apostrophes do not', () => {
    expect(kindsOf("The note read 'calm down and wait' and that hurt.")).toEqual([]);
    expect(kindsOf("It's our policy, there's nothing I can do.")).toContain('defending');
  });

  test('[§7.8] an opening mark that never closes hides nothing', () => {
    expect(kindsOf('“请您冷静一点')).toEqual(['commanding']);
  });

  test('[§7.8] reported speech of the customer is not judged, what follows it is', () => {
    expect(kindsOf('您说这是快递的问题,我记下来了,今晚八点前给您答复。')).toEqual([]);
    expect(kindsOf('您提到不要再打电话。')).toEqual([]);
    expect(kindsOf('您说包装破了,可这是快递的问题。')).toEqual(['blame']);
    expect(kindsOf('您说怎么办就怎么办。')).toEqual(['limitless']);
  });

  test('[§7.8] traditional and full-width writing is judged like simplified', () => {
    expect(kindsOf('這是快遞的問題。')).toEqual(['blame']);
    expect(kindsOf('您的案件已超過SLA。')).toEqual(['jargon']);
  });
});

describe('[§7.8] set forms of letters are conventions, not canned phrases', () => {
  const said = '您的杯子明天上午九点由我送到您家。';

  test.each([
    '祝您生活愉快',
    '祝您身体健康，万事如意！',
    '此致\n敬礼',
    '順頌商祺',
    '敬請 鈞安',
    '敬祝 闔家平安',
    '敬祝\n平安健康',
    '謹祝\n身體健康',
    '谨启',
    'With kind regards,',
    'Yours sincerely,',
    'Wishing you a quick recovery,',
  ])('[§7.8] a closing is no finding in a letter, nor at the end of any text: %s', (closing) => {
    expect(checkTone(closing, { surface: 'letter' })).toEqual([]);
    expect(checkTone(`${said}\n${closing}\n王店长\n2026年11月28日`)).toEqual([]);
    expect(checkTone(`${said}${closing}`)).toEqual([]);
  });

  test.each(['親愛的顧客您好：', '敬啟者：', '尊敬的客户：', 'Dear Ms Chen,', 'Dear Mr 欧阳静,', 'Dear Zoë,'])(
    '[§7.8] a salutation is no finding in a letter, nor above any text: %s',
    (salutation) => {
      expect(checkTone(salutation, { surface: 'letter' })).toEqual([]);
      expect(checkTone(`${salutation}\n${said}`)).toEqual([]);
    },
  );

  test('[§7.8] a wish instead of an answer, a plea for pardon, and a phrase beside the closing are still found', () => {
    expect(kindsOf('给您带来不便敬请谅解，祝您生活愉快。')).toEqual(['canned']);
    expect(kindsOf('敬请谅解', { surface: 'letter' })).toEqual(['canned']);
    expect(kindsOf('祝您生活愉快')).toEqual(['canned']);
    expect(kindsOf(`祝您生活愉快\n${said}${said}${said}${said}`)).toEqual(['canned']);
  });
});

describe('[§7.8] what a finding says', () => {
  const text = '😀您好!讓您久等了,請您冷靜一點,我們會盡快處理。';

  test('[§7.8] an abbreviation in capitals that customers do not use is jargon, however warm the sentence', () => {
    const kinds = (text: string) => checkTone(text).map(({ kind, quote }) => `${kind}: ${quote}`);
    expect(kinds("I'm so sorry your mixer failed again; the NCR is with me and I call you at four today.")).toEqual([
      'jargon: NCR',
    ]);
    expect(kinds('您的包裹今天早上到了RDC，明天中午前送到您手上。')).toEqual(['jargon: RDC']);
    expect(kinds('Is Ms Reid in? The USB stick is ready, and the TV goes out on Monday.')).toEqual([]);
    expect(kinds('The NCR (our fault report) is with me and I call you at four today.')).toEqual([]);
    expect(kinds('WE ARE SO SORRY, YOUR ORDER GOES OUT TODAY AT FOUR.')).toEqual([]);
  });

  test('[§7.8] a warm beginning does not hide a vague end', () => {
    const vague = '对不起，多扣您的六十块钱我看到了，是我们算错了，改天会有人处理的。';
    expect(checkTone(vague).map(({ kind }) => kind)).toEqual(['no-next-step']);
    expect(checkTone('对不起，多扣您的六十块钱我看到了，是我们算错了，今天四点前退回您卡上。')).toEqual([]);
  });

  test('[§7.8] offsets are UTF-16 units of the original text', () => {
    const findings = checkTone(text);
    expect(findings.length).toBeGreaterThan(0);
    for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
    expect(findings[0]?.quote).toBe('請您冷靜一點');
  });

  test('[§7.8] the reason speaks the interface language, the suggestion that of the text', () => {
    const finding = checkTone(text, { language: 'en' })[0]!;
    expect(finding.why).toMatch(/^[\x20-\x7e“”’]+$/u);
    expect(finding.suggestion).toContain('您慢慢說');
    expect(checkTone('请您冷静一点。', { language: 'zh-TW' })[0]?.suggestion).toContain('您慢慢说');
    expect(checkTone('Calm down.', { language: 'zh-CN' })[0]?.suggestion).toMatch(/^[A-Z]/u);
  });

  test('[§7.8] no two findings share a character, and they come in reading order', () => {
    const findings = checkTone('这是快递的问题,您必须自己去找他们,我们也没办法。保证绝对不会再发生!');
    for (let index = 1; index < findings.length; index += 1) {
      expect(findings[index]!.start).toBeGreaterThanOrEqual(findings[index - 1]!.end);
    }
  });

  test('[§7.8] the command line answers with id and findings without the rule', () => {
    const line = toneLine('a1', '请您冷静一点。');
    expect(Object.keys(line)).toEqual(['id', 'findings']);
    expect(Object.keys(line.findings[0]!)).toEqual(['kind', 'start', 'end', 'quote', 'why', 'suggestion']);
  });
});

describe('[§7.8] what only a whole text shows', () => {
  const letter =
    '李先生,您好。您反映的空调漏水,我们听了很难过。一家老小在这样的天气里受罪,实在对不起。我们心里一直惦记着您。';

  test('[§7.8] a letter that promises nothing lacks a next step; a FEEL slot or an option is not a whole answer', () => {
    expect(kindsOf(letter, { surface: 'letter' })).toEqual(['no-next-step']);
    expect(kindsOf(letter, { surface: 'feel' })).toEqual([]);
    expect(kindsOf(letter, { surface: 'option' })).toEqual([]);
  });

  test.each(['', ' ', '\n\n', '好的', '收到,谢谢。', '😀', 'OK', '门店营业时间是早上九点到晚上十点。', '123'])(
    '[§7.8] a short or plain text is not nagged: %j',
    (text) => {
      expect(kindsOf(text)).toEqual([]);
    },
  );

  test('[§7.8] a better wording of a promise keeps the time that was named; a gap stays where none was', () => {
    const suggestionOf = (text: string) => checkTone(text)[0]!.suggestion;
    expect(suggestionOf('您放心,明天上午百分之百给您送到。')).toContain('大约明天上午送到');
    expect(suggestionOf('您放心,一定給您送到。')).toMatch(/【.+】/u);
    expect(suggestionOf('I guarantee your package will be there tomorrow morning, no ifs or buts.')).toContain(
      'tomorrow',
    );
    expect(suggestionOf('快递昨天下午三点没送到,这是快递的问题。')).not.toContain('三点');
  });

  test('[§7.8] an English suggestion goes on in small letters inside a sentence and starts one with a capital', () => {
    const suggestionsOf = (text: string) => checkTone(text).map(({ suggestion }) => suggestion);
    expect(suggestionsOf('I looked at your case; please calm down.')[0]).toMatch(/^(?:[a-z]|I )/u);
    expect(suggestionsOf('Please calm down.')[0]).toMatch(/^[A-Z]/u);
  });

  test('[§7.8] spans are exact in the text as written: emoji, rare characters, CRLF, full width', () => {
    for (const before of ['😀😀 ', '𠮷野家您好。', '您好\r\n', '订单Ａ１２３。', 'e\u0301，']) {
      const text = `${before}请您冷静一点😀。\r\n谢谢`;
      const [found] = checkTone(text);
      expect(text.slice(found!.start, found!.end)).toBe(found!.quote);
      expect(found!.quote).toBe('请您冷静一点');
    }
  });
});
