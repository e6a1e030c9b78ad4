import type { ContractRouterClient } from '@orpc/contract';
import { ORPCError } from '@orpc/server';
import type { Contract } from '#shared/contract/index.ts';
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
export async function layOutDemo(client: ContractRouterClient<Contract>): Promise<void> {
  try {
    await client.session.setUp(demoShop);
  } catch (error) {
    if (!(error instanceof ORPCError && error.code === 'ALREADY_SET_UP')) throw error;
  }
}
