// The command line as a person or a script has it: a process of its own, real files, real pipes.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../architecture/source-files.ts';
import { aForm, openShop } from '../support/test-core.ts';

const main = join(root, 'src/cli/main.ts');
const folders = mkdtempSync(join(tmpdir(), 'zhuanji-cli-'));
afterAll(() => rmSync(folders, { recursive: true, force: true }));

function cli(args: readonly string[], input = ''): { out: string[]; err: string; code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [main, ...args], { input, encoding: 'utf8' });
  return { out: stdout.split('\n').filter(Boolean), err: stderr, code: status };
}

describe('case', () => {
  test('lists open cases and shows one whole', async () => {
    const folder = join(folders, 'shop');
    const shop = await openShop({ dataFolder: folder });
    const { caseId } = await shop.manager.intake.accept({ form: aForm({ words: '锅底漏水，烫了手。' }) });
    const { number } = await shop.manager.cases.show({ caseId });
    await shop.core.close();
    const listed = cli(['case', 'list', '--data', folder]);
    expect(listed.out).toHaveLength(1);
    expect(listed.out[0]).toContain(number);
    const shown = cli(['case', 'show', number, '--data', folder]);
    expect(JSON.parse(shown.out.join('\n'))).toMatchObject({ id: caseId, number });
    expect(cli(['case', 'show', 'X-1', '--data', folder])).toMatchObject({
      err: 'No case with the number X-1\n',
      code: 1,
    });
  });

  test('a folder without a database is named and not made', () => {
    const folder = join(folders, 'mistyped');
    const { err, code } = cli(['case', 'list', '--data', folder]);
    expect([err, code]).toEqual([`No database at ${join(folder, 'zhuanji.db')}\n`, 1]);
    expect(existsSync(folder)).toBe(false);
  });

  test.each([
    [['case', 'list', '--view', 'bogus'], /^--view is one of .*waiting.*; got "bogus"\n$/],
    [['case', 'list', '--limit', '0'], /^--limit is a whole number from 1 to 200; got "0"\n$/],
    [['case', 'list', '--limit', 'ten'], /^--limit is a whole number/],
    [['case'], /^case list \| case show NUMBER\n$/],
    [['case', 'list', '--nope'], /^Unknown option '--nope'/],
  ])('%j is refused in one line that names the remedy', (args, message) => {
    const { err, code } = cli(args);
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });

  test('a damaged database is refused in one line', () => {
    writeFileSync(join(folders, 'zhuanji.db'), 'not a database');
    const { err, code } = cli(['case', 'list', '--data', folders]);
    expect(err).toBe(`The database file is damaged: ${join(folders, 'zhuanji.db')}\n`);
    expect(code).toBe(1);
  });
});

describe('assess and tone', () => {
  test('a line that is no {"id","text"} is named and skipped, the others are answered, the exit code is 1', () => {
    const lines = ['{"id":1,"text":"我要打12315"}', 'not json', '[]', '{"id":"x"}', '', '{"id":"z","text":""}'];
    const { out, err, code } = cli(['assess'], lines.join('\r\n'));
    expect(out.map((line) => (JSON.parse(line) as { id: unknown }).id)).toEqual([1, 'z']);
    expect(JSON.parse(out[0]!)).toMatchObject({ signals: [{ kind: 'outside-threat' }] });
    expect(err.match(/^line \d+/gm)).toEqual(['line 2', 'line 3', 'line 4']);
    expect(code).toBe(1);
  });

  test('[§7.8] tone gives kind, place, reason and a better wording', () => {
    const { out, code } = cli(['tone'], '{"id":"a","text":"您不要激动。"}\n');
    expect(JSON.parse(out[0]!)).toMatchObject({ id: 'a', findings: [{ kind: 'commanding', start: 0 }] });
    expect(code).toBe(0);
  });

  test('a reader who has had enough ends it quietly', async () => {
    const child = spawn(process.execPath, [main, 'assess'], { stdio: ['pipe', 'pipe', 'pipe'] });
    let err = '';
    child.stderr.on('data', (part: Buffer) => (err += String(part)));
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"id":"1","text":"锅漏了"}\n'.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, err]).toEqual([0, '']);
  });
});
