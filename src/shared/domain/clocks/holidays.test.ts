import { describe, expect, test } from 'vitest';
import { holidaysCn } from '#shared/content/calendar/holidays-cn.ts';
import { holidaysTw } from '#shared/content/calendar/holidays-tw.ts';
import { compileCalendar } from './calendar.ts';
import { aStoreCalendar, at, shown } from './clocks.builder.ts';
import { computeDueAt } from './deadline.ts';
import { parseHolidayFile } from './holiday-files/parse-holiday-file.ts';
import { HolidayPack, holidaysOf, missingYearWarning, withHolidays, yearsWithHolidays } from './holidays.ts';
import { dayOfIsoDate, weekdayOf } from './zone.ts';

const isWeekend = (date: string) => weekdayOf(dayOfIsoDate(date)!) >= 5;

describe('[§3.6] shipped holidays', () => {
  test.each([holidaysCn, holidaysTw])('[§3.6] pack $id fits its schema, its names and its years', (pack) => {
    expect(HolidayPack.parse(pack)).toEqual(pack);
    for (const [date, name] of [...pack.holidays, ...pack.workdays]) {
      expect({ date, hasName: pack.names[name] !== undefined }).toEqual({ date, hasName: true });
      expect(pack.years).toContain(Number(date.slice(0, 4)));
    }
    expect(yearsWithHolidays(holidaysOf(pack, 'en'))).toEqual(pack.years);
  });

  test('[§3.6] every swapped working day of mainland China is a weekend and no holiday at once', () => {
    const holidays = new Set(holidaysCn.holidays.map(([date]) => date));
    for (const [date] of holidaysCn.workdays) {
      expect({ date, isWeekend: isWeekend(date), isOff: holidays.has(date) }).toEqual({
        date,
        isWeekend: true,
        isOff: false,
      });
    }
  });

  test('[§3.6] 2026 in mainland China as the State Council set it', () => {
    const days = holidaysOf(holidaysCn, 'zh-CN').filter((day) => day.date.startsWith('2026'));
    const dates = (kind: string) => days.filter((day) => day.kind === kind).map((day) => day.date.slice(5));
    expect(dates('workday')).toEqual(['01-04', '02-14', '02-28', '05-09', '09-20', '10-10']);
    expect(dates('holiday')).toHaveLength(33);
    expect(days.find((day) => day.date === '2026-10-01')?.name).toBe('国庆节');
  });

  test('[§3.6] Taiwan 2026: 120 days off in the year, weekends included', () => {
    const off = new Set(holidaysTw.holidays.map(([date]) => date));
    let daysOff = 0;
    for (let day = dayOfIsoDate('2026-01-01')!; day <= dayOfIsoDate('2026-12-31')!; day += 1) {
      const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
      if (off.has(date) || isWeekend(date)) daysOff += 1;
    }
    expect(daysOff).toBe(120);
  });

  test('[§3.6] holidays join a calendar, the store’s own days stay', () => {
    const own = { '2026-02-17': { kind: 'workday', name: '年初一营业' } } as const;
    const source = withHolidays(aStoreCalendar({ days: own }), holidaysOf(holidaysCn, 'zh-CN'));
    const calendar = compileCalendar(source, { fromYear: 2026, toYear: 2026 });
    const due = (start: string, amount: number) =>
      shown(computeDueAt({ start: at(start), allowance: { amount, unit: 'working-days' }, calendar }));
    expect(due('2026-02-14 10:00', 1)).toBe('2026-02-17 18:00');
    expect(due('2026-02-14 10:00', 2)).toBe('2026-02-24 18:00');
  });

  test('[§3.6] a missing year is warned of: this one at once, the next from October', () => {
    expect(missingYearWarning([2025, 2026], '2026-09-30')).toEqual([]);
    expect(missingYearWarning([2025, 2026], '2026-11-22')).toEqual([{ year: 2027, urgency: 'soon' }]);
    expect(missingYearWarning([2025, 2026], '2026-12-01')).toEqual([{ year: 2027, urgency: 'now' }]);
    expect(missingYearWarning([2025], '2026-03-01')).toEqual([{ year: 2026, urgency: 'now' }]);
  });
});

describe('[§3.6] imported files', () => {
  const expected = [
    { date: '2027-10-01', kind: 'holiday', name: '国庆节' },
    { date: '2027-10-09', kind: 'workday', name: '国庆节' },
  ];

  test.each([
    [
      'chinese-days',
      { holidays: { '2027-10-01': 'National Day,国庆节,3' }, workdays: { '2027-10-09': 'National Day,国庆节,3' } },
    ],
    [
      'holiday-cn',
      {
        year: 2027,
        papers: [],
        days: [
          { name: '国庆节', date: '2027-10-01', isOffDay: true },
          { name: '国庆节', date: '2027-10-09', isOffDay: false },
        ],
      },
    ],
    [
      'timor',
      {
        code: 0,
        holiday: {
          '10-01': { holiday: true, name: '国庆节', wage: 3, date: '2027-10-01' },
          '10-09': { holiday: false, name: '国庆节', date: '2027-10-09', target: '国庆节' },
        },
      },
    ],
    [
      'a plain list',
      [
        { date: '2027-10-01', name: '国庆节', type: 'holiday' },
        { date: '2027-10-09', name: '国庆节', type: 'workday' },
      ],
    ],
  ])('[§3.6] JSON as in %s', (_, value) => {
    expect(parseHolidayFile(JSON.stringify(value))).toEqual({ format: 'json', days: expected, errors: [] });
  });

  test('[§3.6] a full-year table tells only what differs from the week', () => {
    const table = [
      { date: '20270206', week: '六', isHoliday: true, description: '春節' },
      { date: '20270211', week: '四', isHoliday: false, description: '' },
      { date: '20270213', week: '六', isHoliday: true, description: '' },
      { date: '20270220', week: '六', isHoliday: false, description: '補行上班' },
    ];
    expect(parseHolidayFile(JSON.stringify(table)).days).toEqual([
      { date: '2027-02-06', kind: 'holiday', name: '春節' },
      { date: '2027-02-20', kind: 'workday', name: '補行上班' },
    ]);
  });

  test('[§3.6] Taiwan’s official CSV, with its byte-order mark', () => {
    const csv =
      '\uFEFF西元日期,星期,是否放假,備註\r\n20270101,五,2,開國紀念日\r\n20270102,六,2,\r\n20270104,一,0,\r\n20270220,六,0,補行上班\r\n';
    expect(parseHolidayFile(csv)).toEqual({
      format: 'csv',
      days: [
        { date: '2027-01-01', kind: 'holiday', name: '開國紀念日' },
        { date: '2027-02-20', kind: 'workday', name: '補行上班' },
      ],
      errors: [],
    });
  });

  test('[§3.6] CSV in any order of columns, quoted; errors name their line', () => {
    const csv =
      'name,date,type\n"National Day, day one",2027/10/1,holiday\nMake-up,2027-10-09,work\nWhat,2027-13-01,holiday\nHm,2027-10-02,调休\n';
    expect(parseHolidayFile(csv)).toEqual({
      format: 'csv',
      days: [
        { date: '2027-10-01', kind: 'holiday', name: 'National Day, day one' },
        { date: '2027-10-09', kind: 'workday', name: 'Make-up' },
      ],
      errors: [
        { line: 4, code: 'bad-date', text: '2027-13-01' },
        { line: 5, code: 'unclear-kind', text: '调休' },
      ],
    });
  });

  test('[§3.6] ICS: several days, folded lines, Apple’s mark for working days, recurring events refused', () => {
    const ics = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20271001',
      'DTEND;VALUE=DATE:20271004',
      'SUMMARY:国庆',
      ' 节(休)',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20271009',
      'SUMMARY:国庆节',
      'X-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20270101',
      'RRULE:FREQ=YEARLY',
      'SUMMARY:元旦',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    const file = parseHolidayFile(ics);
    expect(file.days.map((day) => `${day.date} ${day.kind} ${day.name}`)).toEqual([
      '2027-10-01 holiday 国庆节(休)',
      '2027-10-02 holiday 国庆节(休)',
      '2027-10-03 holiday 国庆节(休)',
      '2027-10-09 workday 国庆节',
    ]);
    expect(file.errors).toEqual([{ line: 13, code: 'recurring-event', text: '元旦' }]);
  });

  test.each([
    ['', 'no-days'],
    ['{"a":1}', 'unknown-format'],
    ['{"a":', 'bad-json'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'no-days'],
    ['hello', 'bad-date'],
  ])('[§3.6] %o is refused with a reason', (text, code) => {
    const { days, errors } = parseHolidayFile(text);
    expect([days, errors[0]?.code]).toEqual([[], code]);
  });

  test('[§14.5] a JSON cut off is told by its end, not by what an engine calls it', () => {
    const [error] = parseHolidayFile('{"holidays":[{"date":"2031-01-01"').errors;
    expect(error).toEqual({ line: null, code: 'bad-json', text: '{"holidays":[{"date":"2031-01-01"' });
  });
});
