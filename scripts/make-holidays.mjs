// Writes src/shared/content/calendar/holidays-cn.ts from the installed chinese-days package: node scripts/make-holidays.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const FROM_YEAR = 2020;

const folder = join(root, 'node_modules', 'chinese-days');
const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const { holidays, workdays } = JSON.parse(readFileSync(join(folder, 'dist', 'chinese-days.json'), 'utf8'));
const [, stamp] = /DTSTAMP:(\d{8})/.exec(readFileSync(join(folder, 'dist', 'holidays.ics'), 'utf8'));
const sourceDate = `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6)}`;

// The package names days in English and simplified Chinese; Taiwan usage is ours.
const names = {
  元旦: ['new-year', { 'zh-CN': '元旦', 'zh-TW': '元旦', en: 'New Year’s Day' }],
  春节: ['spring-festival', { 'zh-CN': '春节', 'zh-TW': '春節', en: 'Spring Festival' }],
  清明: ['qingming', { 'zh-CN': '清明节', 'zh-TW': '清明節', en: 'Tomb-Sweeping Day' }],
  劳动节: ['labour-day', { 'zh-CN': '劳动节', 'zh-TW': '勞動節', en: 'Labour Day' }],
  端午: ['dragon-boat', { 'zh-CN': '端午节', 'zh-TW': '端午節', en: 'Dragon Boat Festival' }],
  中秋: ['mid-autumn', { 'zh-CN': '中秋节', 'zh-TW': '中秋節', en: 'Mid-Autumn Festival' }],
  国庆节: ['national-day', { 'zh-CN': '国庆节', 'zh-TW': '國慶節', en: 'National Day' }],
};

function rowsOf(days) {
  return Object.entries(days)
    .filter(([date]) => Number(date.slice(0, 4)) >= FROM_YEAR)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([date, text]) => {
      const name = names[text.split(',')[1]];
      if (name === undefined) throw new Error(`no name for ${date}: ${text}`);
      return [date, name[0]];
    });
}

const pack = {
  id: 'cn',
  source: `国务院办公厅关于部分节假日安排的通知 (State Council notices), from chinese-days ${version} (MIT)`,
  sourceDate,
  years: [...new Set(rowsOf(holidays).map(([date]) => Number(date.slice(0, 4))))],
  names: Object.fromEntries(Object.values(names)),
  holidays: rowsOf(holidays),
  workdays: rowsOf(workdays),
};
const body = JSON.stringify(pack, null, 2).replaceAll(/\[\s+"([\d-]+)",\s+"([a-z-]+)"\s+\]/g, '["$1", "$2"]');
writeFileSync(
  join(root, 'src/shared/content/calendar/holidays-cn.ts'),
  `// Holidays and swapped working days (调休) of mainland China. Written by scripts/make-holidays.mjs; edit that instead.
import type { HolidayPack } from '../../domain/clocks/holidays.ts';

export const holidaysCn: HolidayPack = ${body};
`,
);
