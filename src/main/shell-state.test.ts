import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openShellState } from './shell-state.ts';

describe('what this computer remembers', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhuanji-shell-'));
    file = join(folder, 'new', 'shell.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('without a file there are defaults', () => {
    expect(openShellState(file).current).toEqual({ closesToTray: false, language: 'zh-CN' });
  });

  test('a change is there after a restart and keeps the rest', () => {
    const window = { x: 1, y: 2, width: 900, height: 700, isMaximized: true };
    openShellState(file).change({ window });
    openShellState(file).change({ language: 'zh-TW' });
    expect(openShellState(file).current).toEqual({ closesToTray: false, language: 'zh-TW', window });
  });

  test('one broken entry does not take the others with it', () => {
    openShellState(file).change({ closesToTray: true });
    writeFileSync(file, readFileSync(file, 'utf8').replace('"zh-CN"', '"klingon"'));
    expect(openShellState(file).current).toEqual({ closesToTray: true, language: 'zh-CN' });
  });

  test('a file that is no JSON counts as none', () => {
    openShellState(file).change({ closesToTray: true });
    writeFileSync(file, '{"closesToTray":tr');
    expect(openShellState(file).current.closesToTray).toBe(false);
  });
});
