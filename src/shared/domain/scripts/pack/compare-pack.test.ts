import { describe, expect, test } from 'vitest';
import { ScriptBody } from '../own-script.ts';
import { comparePack, type ScriptHere } from './compare-pack.ts';
import { fingerprintOf, tidyBody, type PackScript } from './pack.ts';

const language = 'zh-CN' as const;
const aBody = (text: string, changes: Partial<ScriptBody> = {}) =>
  ScriptBody.parse({ title: '换一壶', text, steps: ['resolve'], ...changes });
const inPack = (body: ScriptBody, changes: Partial<PackScript> = {}): PackScript => ({
  at: 2,
  id: 'own-tea-1',
  language,
  body,
  fingerprint: null,
  ...changes,
});
const here = (body: ScriptBody, changes: Partial<ScriptHere> = {}): ScriptHere => ({
  id: 'own-tea-1',
  language,
  origin: 'own',
  body,
  version: 3,
  isBeingWritten: false,
  ...changes,
});
const compared = (script: PackScript, scripts: ScriptHere[]) =>
  comparePack([script], { scripts, fragments: () => new Map() })[0]!;

describe('what taking a script of a pack would do', () => {
  const before = aBody('一');
  const theirs = aBody('二');
  const ours = aBody('三');
  const parted = fingerprintOf(before);

  test('[§7.9] new, changed, the same, or in conflict', () => {
    const cases: [string, PackScript, ScriptHere[]][] = [
      ['new', inPack(theirs), []],
      ['same', inPack(before), [here(before)]],
      ['changed', inPack(theirs), [here(before)]],
      ['changed', inPack(theirs, { fingerprint: parted }), [here(before)]],
      ['conflict', inPack(theirs, { fingerprint: parted }), [here(ours)]],
      ['conflict', inPack(theirs), [here(before, { isBeingWritten: true })]],
      ['same', inPack(before), [here(before, { isBeingWritten: true })]],
    ];
    for (const [change, script, scripts] of cases) expect(compared(script, scripts).change).toBe(change);
  });

  test('[§7.9] a row without an id is known again by its title, among the shop’s own scripts of its language', () => {
    const row = inPack(theirs, { id: null });
    expect(compared(row, [here(before)])).toMatchObject({ change: 'changed', here: { id: 'own-tea-1' } });
    expect(compared(row, [here(before, { origin: 'shipped' })]).change).toBe('new');
    expect(compared(row, [here(before, { language: 'en' })]).change).toBe('new');
    expect(compared({ ...row, body: { ...theirs, kind: 'solution' } }, [here(before)]).change).toBe('new');
  });

  test('[§7.9] one that is unfinished says what it lacks', () => {
    expect(compared(inPack(aBody('{{>店址}}', { steps: [] })), []).unfinished.map(({ code }) => code)).toEqual([
      'empty',
      'unknown-fragment',
    ]);
  });
});

describe('a body on its way through a file', () => {
  test('[§7.9] keeps its words whatever ends its lines, and its name with them', () => {
    const windows = aBody('一\r\n二\u0007 ', { tags: ['茶', '茶'] });
    expect(tidyBody(windows)).toMatchObject({ text: '一\n二', tags: ['茶'] });
    expect(fingerprintOf(windows)).toBe(fingerprintOf(aBody('一\n二', { tags: ['茶'] })));
    expect(fingerprintOf(windows)).not.toBe(fingerprintOf(aBody('一\n二。')));
    expect(fingerprintOf(windows)).toMatch(/^f[0-9a-z]{14}$/);
  });

  test('[§7.1] what is no pair has no bad half', () => {
    expect(tidyBody(aBody('一', { contrast: { bad: '坏', reason: '因' } })).contrast).toBeNull();
  });
});
