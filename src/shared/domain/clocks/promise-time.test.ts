import { describe, expect, test } from 'vitest';
import { promiseWords } from '#shared/content/calendar/promise-words.ts';
import { aCalendar, at, shown } from './clocks.builder.ts';
import { PromiseWords } from './promise/lexicon.ts';
import { parsePromiseTime } from './promise-time.ts';

// Wednesday 9 September 2026, 10:00; the shop is open Monday to Friday 09–12 and 13–18.
const calendar = aCalendar();
const now = at('2026-09-09 10:00');

function read(text: string, moment = now): string {
  const time = parsePromiseTime(text, { now: moment, calendar });
  return time === null ? 'none' : shown(time.dueAt).replace('2026-', '');
}

test('[§3.4] the words of promises fit their schema', () => {
  expect(PromiseWords.parse(promiseWords)).toEqual(promiseWords);
});

describe('[§3.4] Chinese durations', () => {
  test.each([
    ['半小时内给您回电', '09-09 10:30'],
    ['半个小时之内', '09-09 10:30'],
    ['半個鐘頭內回覆您', '09-09 10:30'],
    ['两个钟头', '09-09 12:00'],
    ['2小时内', '09-09 12:00'],
    ['2 小時內', '09-09 12:00'],
    ['２小时内', '09-09 12:00'],
    ['一个半小时内', '09-09 11:30'],
    ['一個半小時內', '09-09 11:30'],
    ['1.5小时内', '09-09 11:30'],
    ['两小时半内', '09-09 12:30'],
    ['三十分钟内回复', '09-09 10:30'],
    ['15分钟之内', '09-09 10:15'],
    ['十五分鐘之內', '09-09 10:15'],
    ['一刻钟内', '09-09 10:15'],
    ['三刻钟后', '09-09 10:45'],
    ['1小时30分钟内', '09-09 11:30'],
    ['24小时内解决', '09-10 10:00'],
    ['48小时以内', '09-11 10:00'],
    ['24-48小时内', '09-11 10:00'],
    ['两三个小时内', '09-09 13:00'],
    ['十分钟后打给您', '09-09 10:10'],
    ['三天内', '09-12 10:00'],
    ['3日内', '09-12 10:00'],
    ['两天之内给您答复', '09-11 10:00'],
    ['一周内', '09-16 10:00'],
    ['一個星期內', '09-16 10:00'],
    ['两个礼拜内', '09-23 10:00'],
    ['一个月内', '10-09 10:00'],
    ['半个月内', '09-24 10:00'],
    ['半天内', '09-09 14:00'],
    ['三个工作日内', '09-14 18:00'],
    ['三個工作天內', '09-14 18:00'],
    ['1-3个工作日内退款', '09-14 18:00'],
    ['一个工作日内', '09-10 18:00'],
    ['我们说了两小时内一定回电', '09-09 12:00'],
    ['三天后下午3点', '09-12 15:00'],
    ['两天后上午', '09-11 12:00'],
    ['三到五个工作日内', '09-16 18:00'],
    ['今明两天内', '09-10 18:00'],
    ['三个月内', '12-09 10:00'],
  ])('[§3.4] %s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('[§3.4] Chinese days and hours', () => {
  test.each([
    ['今天17:00前回电', '09-09 17:00'],
    ['今天17:00前回電', '09-09 17:00'],
    ['今天下午五点前', '09-09 17:00'],
    ['今天下午5點半之前', '09-09 17:30'],
    ['今天5点前', '09-09 17:00'],
    ['下午三点一刻给您打过去', '09-09 15:15'],
    ['明早十点', '09-10 10:00'],
    ['明早10點', '09-10 10:00'],
    ['明天早上九点半', '09-10 09:30'],
    ['明天上午', '09-10 12:00'],
    ['明天中午前', '09-10 12:00'],
    ['明天中午一点', '09-10 13:00'],
    ['后天下午', '09-11 18:00'],
    ['後天下午', '09-11 18:00'],
    ['后天下午两点', '09-11 14:00'],
    ['大后天上午10点', '09-12 10:00'],
    ['晚上8点半', '09-09 20:30'],
    ['今晚八点', '09-09 20:00'],
    ['今晚12点前', '09-10 00:00'],
    ['明晚9點', '09-10 21:00'],
    ['明天凌晨2点', '09-10 02:00'],
    ['今晚一点', '09-10 01:00'],
    ['明天三点', '09-10 15:00'],
    ['明天8点', '09-10 08:00'],
    ['17时30分前', '09-09 17:30'],
    ['17点前', '09-09 17:00'],
    ['9点前', '09-09 21:00'],
    ['09:00前', '09-10 09:00'],
    ['11点前给您消息', '09-09 11:00'],
    ['五点回电', '09-09 17:00'],
    ['五点整', '09-09 17:00'],
    ['下午3点到5点之间回电', '09-09 17:00'],
    ['最晚明天中午12点', '09-10 12:00'],
    ['不晚于周五17:00', '09-11 17:00'],
    ['今天之内', '09-09 18:00'],
    ['今日內', '09-09 18:00'],
    ['当天回复您', '09-09 18:00'],
    ['明天前', '09-09 18:00'],
    ['明天给您结果', '09-10 18:00'],
    ['下班前', '09-09 18:00'],
    ['明天下班前', '09-10 18:00'],
    ['周五下班前给您答复', '09-11 18:00'],
    ['今天打烊前', '09-09 18:00'],
    ['明天一上班就给您回电', '09-10 09:30'],
    ['明天开门前', '09-10 09:00'],
    ['傍晚前', '09-09 17:00'],
    ['下午给您电话', '09-09 18:00'],
    ['明天,下午四点', '09-10 16:00'],
    ['明日14:00', '09-10 14:00'],
    ['零点前', '09-10 00:00'],
    ['17:00-18:00之间', '09-09 18:00'],
    ['今天晚些时候给您回电', '09-09 18:00'],
  ])('[§3.4] %s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('[§3.4] Chinese weekdays, dates and periods', () => {
  test.each([
    ['周五之前', '09-10 18:00'],
    ['周五下午三点前', '09-11 15:00'],
    ['週五下午三點前', '09-11 15:00'],
    ['星期五', '09-11 18:00'],
    ['礼拜五上午', '09-11 12:00'],
    ['禮拜五上午', '09-11 12:00'],
    ['本周五', '09-11 18:00'],
    ['这周六', '09-12 18:00'],
    ['下周三前', '09-15 18:00'],
    ['下週三前', '09-15 18:00'],
    ['下周三上午10点', '09-16 10:00'],
    ['下个星期一', '09-14 18:00'],
    ['下下周二', '09-22 18:00'],
    ['周一上午', '09-14 12:00'],
    ['周三9点', '09-09 21:00'],
    ['周三09:30', '09-16 09:30'],
    ['周日晚上8点', '09-13 20:00'],
    ['星期天', '09-13 18:00'],
    ['本周内', '09-11 18:00'],
    ['这个星期内', '09-11 18:00'],
    ['下周内', '09-18 18:00'],
    ['周末前', '09-11 18:00'],
    ['周末', '09-13 18:00'],
    ['月底前', '09-30 18:00'],
    ['这个月底', '09-30 18:00'],
    ['下个月底前', '10-31 18:00'],
    ['本月内', '09-30 18:00'],
    ['年底前', '12-31 18:00'],
    ['9月底前', '09-30 18:00'],
    ['十月底之前', '10-31 18:00'],
    ['9月15日前', '09-14 18:00'],
    ['9月15日17:00前', '09-15 17:00'],
    ['九月十五号下午两点', '09-15 14:00'],
    ['15号之前', '09-14 18:00'],
    ['15號上午十點', '09-15 10:00'],
    ['5号下午3点', '10-05 15:00'],
    ['下个月5号', '10-05 18:00'],
    ['2026年10月8日', '10-08 18:00'],
    ['2026-10-08 16:00', '10-08 16:00'],
    ['9/20 18:30前', '09-20 18:30'],
  ])('[§3.4] %s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('[§3.4] a month and day already past mean next year', () => {
    const time = parsePromiseTime('3月1日前', { now, calendar })!;
    expect([shown(time.dueAt), time.assumed]).toEqual([
      '2027-02-28 18:00',
      ['next-year', 'day-excluded', 'end-of-day'],
    ]);
  });
});

describe('[§3.4] English', () => {
  test.each([
    ['within 2 hours', '09-09 12:00'],
    ['Within two hours', '09-09 12:00'],
    ['in half an hour', '09-09 10:30'],
    ["I'll call you back in 15 minutes", '09-09 10:15'],
    ['in an hour', '09-09 11:00'],
    ['within the hour', '09-09 11:00'],
    ['within the next hour', '09-09 11:00'],
    ['in the next 30 minutes', '09-09 10:30'],
    ['by the end of October', '10-31 18:00'],
    ['I will call you by 6 this evening', '09-09 18:00'],
    ['in an hour and a half', '09-09 11:30'],
    ['in one and a half hours', '09-09 11:30'],
    ['in a couple of hours', '09-09 12:00'],
    ['within 24h', '09-10 10:00'],
    ['in 30 mins', '09-09 10:30'],
    ['within 3 working days', '09-14 18:00'],
    ['within 2 business days', '09-11 18:00'],
    ['within 2-3 business days', '09-14 18:00'],
    ['within a week', '09-16 10:00'],
    ['in two weeks', '09-23 10:00'],
    ['2 hours from now', '09-09 12:00'],
    ['by 5pm tomorrow', '09-10 17:00'],
    ['by 5 pm', '09-09 17:00'],
    ['by 5:30 p.m. today', '09-09 17:30'],
    ['tomorrow by 5', '09-10 17:00'],
    ['by 5 tomorrow', '09-10 17:00'],
    ['by 17:00', '09-09 17:00'],
    ['before noon', '09-09 12:00'],
    ['by noon tomorrow', '09-10 12:00'],
    ['by midnight', '09-10 00:00'],
    ['before Friday', '09-10 18:00'],
    ['by Friday', '09-11 18:00'],
    ['by Friday 3pm', '09-11 15:00'],
    ['on Friday morning', '09-11 12:00'],
    ['before 3pm on Friday', '09-11 15:00'],
    ['next Wednesday', '09-16 18:00'],
    ['by next Monday at 10am', '09-14 10:00'],
    ['this Friday', '09-11 18:00'],
    ['tomorrow morning', '09-10 12:00'],
    ['tomorrow afternoon at 3', '09-10 15:00'],
    ['this afternoon', '09-09 18:00'],
    ['tonight', '09-09 21:00'],
    ['tonight at 8', '09-09 20:00'],
    ['the day after tomorrow', '09-11 18:00'],
    ['first thing tomorrow', '09-10 09:30'],
    ['by the end of the day', '09-09 18:00'],
    ['by EOD', '09-09 18:00'],
    ['by close of business on Friday', '09-11 18:00'],
    ['by the end of the week', '09-11 18:00'],
    ['by the end of the month', '09-30 18:00'],
    ['this week', '09-11 18:00'],
    ['next week', '09-18 18:00'],
    ['before the weekend', '09-11 18:00'],
    ["at 5 o'clock", '09-09 17:00'],
    ['at half past four', '09-09 16:30'],
    ['by quarter to six', '09-09 17:45'],
    ['no later than 4pm', '09-09 16:00'],
    ['by October 5', '10-05 18:00'],
    ['by 5 October at 3pm', '10-05 15:00'],
    ['on the 15th', '09-15 18:00'],
    ['by Sept 15th', '09-15 18:00'],
  ])('[§3.4] %s → %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('[§3.4] what is no promised time', () => {
  test.each([
    '我们尽快处理',
    '马上给您回电',
    '稍后联系您',
    'as soon as possible',
    'we will call you back soon',
    '我已经等了两个小时了',
    '两小时前打过电话',
    '三天前买的',
    '上周五买的',
    'I waited for 2 hours',
    'I called 2 hours ago',
    'last Friday',
    '麻烦快一点',
    '有两点建议',
    '在3号店买的',
    '第二十天',
    '13800001234',
    '他是个好人',
    'it may take a while',
    '6月31日前',
    '',
  ])('[§3.4] %s', (text) => {
    expect(read(text)).toBe('none');
  });
});

describe('[§3.4] reading in its moment', () => {
  test.each([
    ['3点前', '2026-09-09 16:00', '09-10 15:00'],
    ['今天之内', '2026-09-09 20:00', '09-10 00:00'],
    ['下班前', '2026-09-11 18:30', '09-14 18:00'],
    ['上午给您回电', '2026-09-09 14:00', '09-10 12:00'],
    ['周三下午三点', '2026-09-09 16:00', '09-16 15:00'],
    ['周五前', '2026-09-11 09:00', '09-11 18:00'],
    ['三个工作日内', '2026-09-28 11:00', '10-08 18:00'],
    ['明早十点', '2026-12-31 22:00', '2027-01-01 10:00'],
  ])('[§3.4] %s said at %s → %s', (text, moment, expected) => {
    expect(read(text, at(moment))).toBe(expected);
  });

  test('[§3.4] a promise is quoted where it stands in the text', () => {
    const text = '王女士您好，我們會在今天１７：００前回電給您。';
    expect(parsePromiseTime(text, { now, calendar })!.span).toEqual({ start: 10, end: 18, quote: '今天１７：００前' });
  });

  test('[§3.4] of several times the one that promises wins', () => {
    expect(read('您周一下午反映的问题，我们今天17:00前答复')).toBe('09-09 17:00');
    expect(read('昨天8点下的单，两小时内给您回复')).toBe('09-09 12:00');
  });

  test('[§3.4] what was assumed is said', () => {
    const assumed = (text: string) => parsePromiseTime(text, { now, calendar })!.assumed;
    expect(assumed('明天3点')).toEqual(['afternoon']);
    expect(assumed('周五之前')).toEqual(['day-excluded', 'closing-time']);
    expect(assumed('后天下午')).toEqual(['part-end']);
    expect(assumed('今天17:00前')).toEqual([]);
    expect(assumed('within 48 hours')).toEqual([]);
    expect(assumed('两个钟头')).toEqual(['no-marker']);
    expect(assumed('今天上午9点')).toEqual(['already-past']);
    expect(assumed('两三天内')).toEqual(['range-end']);
  });

  test('[§3.4] the store’s own zone decides what today is', () => {
    const newYork = aCalendar({ zone: 'America/New_York' });
    const time = parsePromiseTime('by 5pm tomorrow', { now: at('2026-10-31 22:00', '-04:00'), calendar: newYork })!;
    expect(time.dueAt).toBe(at('2026-11-01 17:00', '-05:00'));
  });
});

test('[§3.4] a hostile text is read in linear time', () => {
  const started = Date.now();
  for (const piece of ['今天', '1', '两', '下个', ' ', 'by ', '1:', '半小时']) {
    parsePromiseTime(piece.repeat(20_000 / piece.length), { now, calendar });
  }
  expect(Date.now() - started).toBeLessThan(5_000);
});
