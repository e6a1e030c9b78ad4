// Time, not content: a customer's text can be anything a hand or a script puts into the field.
import { describe, expect, test } from 'vitest';
import { assessText } from '#shared/domain/assess/assess-text.ts';
import { ownTime } from '../support/own-time.ts';

describe('hostile text', () => {
  const seeds = [
    '我要投诉',
    '吃',
    '不',
    'i will ',
    '1',
    '12 ',
    '订单号是',
    '买了一个',
    '饭里有',
    '宾馆反馈2008年我要投诉补充点评',
    '!',
    '手上起',
    '气得脸',
    '差点把我',
    '工信部和',
    'my lawyer says ',
    '火一下',
  ];

  test.each(seeds)('[issue 3] 100,000 characters of %j take time in step with their length', (seed) => {
    const long = seed.repeat(Math.ceil(100_000 / seed.length));
    const time = (text: string) => ownTime(() => assessText(text));
    time(long.slice(0, 20_000));
    const quarter = Math.min(time(long.slice(0, 25_000)), time(long.slice(0, 25_000)));
    const whole = Math.min(time(long), time(long));
    // Four times the text: linear is 4, quadratic 16. Below the floor the clock is too coarse to tell.
    expect(whole).toBeLessThan(Math.max(10 * quarter, 500));
  });
});
