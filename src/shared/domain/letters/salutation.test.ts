import { expect, test } from 'vitest';
import { familyNameOf, salutation } from '#shared/domain/letters/salutation.ts';

test.each([
  ['王小明', 'female', 'zh-CN', 'warm', '王女士，您好：'],
  ['王小明', 'male', 'zh-CN', 'formal', '尊敬的王先生：'],
  ['欧阳静', 'female', 'zh-CN', 'formal', '尊敬的欧阳女士：'],
  ['司马', 'male', 'zh-CN', 'warm', '司马先生，您好：'],
  ['王小明', 'unknown', 'zh-CN', 'warm', '王小明，您好：'],
  ['王', 'unknown', 'zh-CN', 'warm', '您好：'],
  ['王小明', 'unknown', 'zh-CN', 'formal', '尊敬的顾客：'],
  ['', 'female', 'zh-CN', 'warm', '您好：'],
  ['  ', 'unknown', 'zh-CN', 'formal', '尊敬的顾客：'],
  ['小飞侠', 'female', 'zh-CN', 'warm', '小飞侠女士，您好：'],
  ['爱吃鱼的猫咪', 'male', 'zh-CN', 'warm', '爱吃鱼的猫咪先生，您好：'],
  ['王女士', 'unknown', 'zh-CN', 'warm', '王女士，您好：'],
  ['李小姐', 'unknown', 'zh-CN', 'warm', '李女士，您好：'],
  ['陈老师', 'female', 'zh-CN', 'formal', '尊敬的陈老师：'],
  ['Ana Lima', 'female', 'zh-CN', 'warm', 'Ana Lima女士，您好：'],
  ['王小明', 'female', 'zh-TW', 'formal', '王小姐 台鑒：'],
  ['歐陽靜', 'female', 'zh-TW', 'warm', '歐陽小姐，您好：'],
  ['林先生', 'unknown', 'zh-TW', 'formal', '林先生 台鑒：'],
  ['', 'unknown', 'zh-TW', 'formal', '敬啟者：'],
  ['王小明', 'unknown', 'zh-TW', 'formal', '敬啟者：'],
  ['Ana Lima', 'female', 'en', 'formal', 'Dear Ms Lima,'],
  ['Ana Lima', 'unknown', 'en', 'warm', 'Dear Ana Lima,'],
  ['Lee, Ana', 'female', 'en', 'formal', 'Dear Ms Lee,'],
  ['王小明', 'male', 'en', 'formal', 'Dear Mr 王,'],
  ['Dr Ana Lima', 'unknown', 'en', 'formal', 'Dear Dr Ana Lima,'],
  ['', 'unknown', 'en', 'formal', 'Dear Customer,'],
  ['', 'unknown', 'en', 'warm', 'Hello,'],
] as const)('[§9.1] %j (%s) in %s, %s, is greeted %j', (name, sex, language, form, line) => {
  expect(salutation({ name, sex }, language, form)).toBe(line);
});

test('[§9.1] a chosen title goes before the sex', () => {
  expect(salutation({ name: '王小明', sex: 'male', title: '老师' }, 'zh-CN', 'warm')).toBe('王老师，您好：');
  expect(salutation({ name: '王小明', sex: 'male', title: '經理' }, 'zh-TW', 'formal')).toBe('王經理 台鑒：');
  expect(salutation({ name: 'Ana Lima', sex: 'female', title: 'Dr' }, 'en', 'formal')).toBe('Dear Dr Lima,');
});

test('[§9.1] first-name terms are used in English only', () => {
  expect(salutation({ name: 'Ana Lima', sex: 'female', firstName: true }, 'en', 'warm')).toBe('Dear Ana,');
  expect(salutation({ name: '王小明', sex: 'female', firstName: true }, 'zh-CN', 'warm')).toBe('王女士，您好：');
});

test('[§9.1] a name with dollar signs is not taken for a pattern', () => {
  expect(salutation({ name: "$& $'", sex: 'unknown' }, 'en', 'warm')).toBe("Dear $& $',");
});

test('[§9.1] family names of one and two characters are told apart, nicknames have none', () => {
  expect(['王小明', '欧阳静', '司馬', '玥玥', '王𠮷', 'Ana', ''].map(familyNameOf)).toEqual([
    '王',
    '欧阳',
    '司馬',
    '',
    '王',
    '',
    '',
  ]);
});
