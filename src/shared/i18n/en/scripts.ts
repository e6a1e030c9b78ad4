import type { scripts as source } from '../zh-cn/scripts.ts';

export const scripts = {} satisfies Record<keyof typeof source, string>;
