import type { today as source } from '../zh-cn/today.ts';

export const today = {} satisfies Record<keyof typeof source, string>;
