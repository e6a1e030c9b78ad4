import type { cases as source } from '../zh-CN/cases.ts';

export const cases = {} satisfies Record<keyof typeof source, string>;
