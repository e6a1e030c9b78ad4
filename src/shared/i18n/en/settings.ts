import type { settings as source } from '../zh-cn/settings.ts';

export const settings = {
  'staff.title': 'Staff',
  'policy.title': 'Policy',
  'lists.title': 'Lists',
  'data.title': 'Data',
} satisfies Record<keyof typeof source, string>;
