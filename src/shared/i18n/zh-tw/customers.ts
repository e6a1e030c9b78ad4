import type { customers as source } from '../zh-cn/customers.ts';

export const customers = {} satisfies Record<keyof typeof source, string>;
