import type { letters as source } from '../zh-CN/letters.ts';

export const letters = {} satisfies Record<keyof typeof source, string>;
