import { QueryObserver } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { BehindQueryClient } from './behind-query-client.ts';

/** A core that answers when told to, with what stands at the moment it was asked. */
function aCore() {
  let value = 'before';
  const waiting: (() => void)[] = [];
  return {
    change: (next: string) => (value = next),
    answerNext: () => waiting.shift()!(),
    get asked() {
      return waiting.length;
    },
    read: () => {
      const seen = value;
      return new Promise<string>((resolve) => waiting.push(() => resolve(seen)));
    },
  };
}

const queryKey = ['library'];
const settled = () => new Promise<void>((resolve) => setTimeout(resolve));

test('what changes while a page is first read is on it once the answer is there', async () => {
  const core = aCore();
  const queries = new BehindQueryClient();
  const page = new QueryObserver(queries, { queryKey, queryFn: core.read, staleTime: 30_000 });
  const leave = page.subscribe(() => undefined);
  core.change('after');
  const isTrue = queries.invalidateQueries({ queryKey });
  void queries.invalidateQueries();
  core.answerNext();
  await settled();
  expect(page.getCurrentResult().data).toBe('before');
  expect(core.asked).toBe(1);
  core.answerNext();
  await isTrue;
  expect(page.getCurrentResult().data).toBe('after');
  expect(core.asked).toBe(0);
  leave();
});

test('an answer nobody waits for any more is old when it comes after a change', async () => {
  const core = aCore();
  const queries = new BehindQueryClient();
  const options = { queryKey, queryFn: core.read, staleTime: 30_000 };
  const leave = new QueryObserver(queries, options).subscribe(() => undefined);
  leave();
  core.change('after');
  const isTrue = queries.invalidateQueries({ queryKey });
  core.answerNext();
  await isTrue;
  expect(queries.getQueryState(queryKey)).toMatchObject({ data: 'before', isInvalidated: true });
});

test('a read that fails under way is asked once more, not for ever', async () => {
  const queries = new BehindQueryClient();
  let asked = 0;
  const options = { queryKey, retry: false, queryFn: () => Promise.reject(new Error(String((asked += 1)))) };
  const page = new QueryObserver(queries, options);
  const leave = page.subscribe(() => undefined);
  await queries.invalidateQueries({ queryKey });
  expect(asked).toBe(2);
  expect(page.getCurrentResult().status).toBe('error');
  leave();
});
