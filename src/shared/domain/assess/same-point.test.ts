import { describe, expect, test } from 'vitest';
import { repeatsPoint } from './same-point.ts';

const cooker = '上周买的电饭煲煮饭总是夹生，想换一台。';
const fryer = '空气炸锅用了三天，把手就松了，差点烫到手。';
const english = 'The kettle I bought leaks from the bottom and wets the table every morning.';

describe('the same point again', () => {
  test.each([
    [cooker, '电饭煲还是夹生，你们到底管不管'],
    [cooker, '電飯煲煮出來還是夾生，講幾遍了'],
    [cooker, '上周买的电饭煲煮饭总是夹生'],
    [fryer, '我再说一次，空气炸锅的把手松了'],
    [english, 'It is still leaking from the bottom, the kettle.'],
    [english, 'I told you: the kettle LEAKED, the table is wet, from the bottom of it.'],
  ])('[§4.1] “%s”, later “%s”', (earlier, later) => {
    expect(repeatsPoint(earlier, later)).toBe(true);
  });

  test.each([
    [cooker, '怎么还没好？都三天了'],
    [cooker, '电饭煲什么时候能寄到'],
    [cooker, '好的，谢谢你们'],
    [fryer, '空气炸锅什么时候寄出'],
    [fryer, '那我的退款呢？你们说好今天处理的'],
    [english, 'When will you come and get it?'],
    [english, 'Thank you, the new kettle arrived.'],
    ['', '电饭煲还是夹生'],
    [cooker, ''],
  ])('[§4.1] “%s”, but “%s” says something else', (earlier, later) => {
    expect(repeatsPoint(earlier, later)).toBe(false);
  });
});
