import type { intake as source } from '../zh-CN/intake.ts';

export const intake = {} satisfies Record<keyof typeof source, string>;
