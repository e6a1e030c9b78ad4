import type { letters as source } from '../zh-cn/letters.ts';

export const letters = {} satisfies Record<keyof typeof source, string>;
