import type { cases as source } from '../zh-cn/cases.ts';

export const cases = {} satisfies Record<keyof typeof source, string>;
