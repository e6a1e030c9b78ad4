export const settings = {
  'staff.title': '员工',
  'policy.title': '规则',
  'lists.title': '列表',
  'data.title': '数据',
} as const;
