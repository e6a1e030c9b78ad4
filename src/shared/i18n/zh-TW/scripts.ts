import type { scripts as source } from '../zh-CN/scripts.ts';

export const scripts = {} satisfies Record<keyof typeof source, string>;
