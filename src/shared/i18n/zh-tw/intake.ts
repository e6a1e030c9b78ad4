import type { intake as source } from '../zh-cn/intake.ts';

export const intake = {} satisfies Record<keyof typeof source, string>;
