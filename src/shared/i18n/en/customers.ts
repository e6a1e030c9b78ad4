import type { customers as source } from '../zh-CN/customers.ts';

export const customers = {} satisfies Record<keyof typeof source, string>;
