import { ORPCError } from '@orpc/server';
import type { SetUp } from '#shared/contract/session.ts';

const demoShop: SetUp = {
  shopName: '小满家电·人民路店',
  managerName: '林悦',
  region: 'cn',
  zone: 'Asia/Shanghai',
  language: 'zh-CN',
  withSample: true,
};

/** Starts on a sample shop (`--demo`); a folder that already holds a shop is left as it is. */
export async function layOutDemo(setUp: (input: SetUp) => Promise<unknown>): Promise<void> {
  try {
    await setUp(demoShop);
  } catch (error) {
    if (!(error instanceof ORPCError && error.code === 'ALREADY_SET_UP')) throw error;
  }
}
