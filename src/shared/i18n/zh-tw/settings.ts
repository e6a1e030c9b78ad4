import type { settings as source } from '../zh-cn/settings.ts';

export const settings = {
  'staff.title': '員工',
  'policy.title': '規則',
  'lists.title': '清單',
  'data.title': '資料',
} satisfies Record<keyof typeof source, string>;
