import { describe, expect, test, vi } from 'vitest';
import { createAutosaver, openAutosaver, type AutosaverOptions, type SaveOutcome } from './autosaver.ts';

function aStorage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** A field kept by a core that checks versions, as setField does. */
function aField(value: string, version = 1) {
  const field = { value, version, calls: 0, isAway: false };
  const save = async (text: string, expected: number): Promise<SaveOutcome<string>> => {
    field.calls += 1;
    if (field.isAway) throw new TypeError('Failed to fetch');
    if (expected !== field.version) {
      return { kind: 'stale', standing: { current: field.value, version: field.version, by: '小林', at: 5 } };
    }
    field.value = text;
    field.version += 1;
    return { kind: 'saved', version: field.version };
  };
  return { field, save };
}

type Overrides = Partial<AutosaverOptions<string>> & Pick<AutosaverOptions<string>, 'save'>;

function aSaver(overrides: Overrides, make: typeof createAutosaver<string> = createAutosaver) {
  const rescue = aStorage();
  const saver = make({
    key: 'case.1.words',
    value: '旧',
    version: 1,
    rescue,
    delayMs: 60_000,
    retryMs: 60_000,
    isTransient: () => true,
    ...overrides,
  });
  return { saver, rescue };
}

describe('autosaver', () => {
  test('[§13.1] what is typed is saved once, with the version last read', async () => {
    const { field, save } = aField('旧');
    const { saver, rescue } = aSaver({ save });
    saver.set('新');
    saver.set('新的');
    expect(saver.getSnapshot().state).toBe('waiting');
    expect(rescue.kept.size).toBe(1);
    await saver.flush();
    expect(field).toMatchObject({ value: '新的', version: 2, calls: 1 });
    expect(saver.getSnapshot().state).toBe('saved');
    expect(rescue.kept.size).toBe(0);
  });

  test('[§13.1] text typed while a save is under way is saved after it', async () => {
    const { field, save } = aField('旧');
    const { saver } = aSaver({ save });
    saver.set('一');
    const flushed = saver.flush();
    saver.set('一二');
    await flushed;
    expect(field).toMatchObject({ value: '一二', calls: 2 });
    expect(saver.getSnapshot().state).toBe('saved');
  });

  test('[§13.1] with the core away the text stays and the next saver of the field takes it up', async () => {
    const { field, save } = aField('旧');
    field.isAway = true;
    const rescue = aStorage();
    const first = aSaver({ save, rescue }).saver;
    first.set('没来得及保存');
    await first.flush();
    expect(first.getSnapshot().state).toBe('unsaved');
    field.isAway = false;
    const second = aSaver({ save, rescue }).saver;
    expect(second.getSnapshot().value).toBe('没来得及保存');
    await second.flush();
    expect(field.value).toBe('没来得及保存');
  });

  test('[§6] two windows: a stale write shows both texts and loses neither', async () => {
    const { field, save } = aField('旧');
    const { saver } = aSaver({ save });
    field.value = '同事写的';
    field.version = 2;
    saver.set('我写的');
    await saver.flush();
    expect(saver.getSnapshot()).toMatchObject({
      state: 'conflict',
      value: '我写的',
      conflict: { current: '同事写的', by: '小林' },
    });
    expect(field.value).toBe('同事写的');
    saver.settle('同事写的\n我写的');
    await saver.flush();
    expect(field.value).toBe('同事写的\n我写的');
    expect(saver.getSnapshot().state).toBe('saved');
  });

  test('[§7.1] a version that moved on with the same words, as by an approval, is no conflict', async () => {
    const { field, save } = aField('旧');
    const { saver } = aSaver({ save });
    field.version = 2;
    saver.set('我写的');
    await saver.flush();
    expect(saver.getSnapshot()).toMatchObject({ state: 'saved', value: '我写的', conflict: null });
    expect(field.value).toBe('我写的');
  });

  test('[§6] a rescued text meets a newer one as a conflict, not as an overwrite', async () => {
    const { field, save } = aField('同事写的', 3);
    const rescue = aStorage();
    rescue.setItem('zhuanji.typed.case.1.words', JSON.stringify({ value: '我写的', version: 1 }));
    const { saver } = aSaver({ save, rescue, value: '同事写的', version: 3 });
    await saver.flush();
    expect(saver.getSnapshot().state).toBe('conflict');
    expect(field.value).toBe('同事写的');
  });

  test('[§6] a value read anew is shown when nothing waits, and never over typed text', () => {
    const { save } = aField('旧');
    const { saver } = aSaver({ save });
    saver.receive('外面改的', 2);
    expect(saver.getSnapshot().value).toBe('外面改的');
    saver.set('我写的');
    saver.receive('又改了', 3);
    expect(saver.getSnapshot().value).toBe('我写的');
  });

  test('[§13.1] what another window typed last stays kept when this one is acknowledged', async () => {
    const { save } = aField('旧');
    const rescue = aStorage();
    const here = aSaver({ save, rescue }).saver;
    here.set('这边打的');
    aSaver({ save, rescue }).saver.set('那边打的');
    await here.flush();
    expect(here.getSnapshot().state).toBe('saved');
    expect([...rescue.kept.values()].join('')).toContain('那边打的');
  });

  test('[§13.1] text typed during a save and cut off by a reload meets no conflict with itself', async () => {
    const { field, save } = aField('旧');
    const rescue = aStorage();
    let isCutOff = false;
    const untilReload: typeof save = (text, expected) => (isCutOff ? new Promise(() => {}) : save(text, expected));
    const { saver } = aSaver({ save: untilReload, rescue });
    saver.set('一');
    const flushed = saver.flush();
    saver.set('一二');
    isCutOff = true;
    await Promise.race([flushed, new Promise((done) => setTimeout(done))]);
    expect(field).toMatchObject({ value: '一', version: 2 });
    const anew = aSaver({ save, rescue, value: '一', version: 2 }).saver;
    await anew.flush();
    expect(anew.getSnapshot()).toMatchObject({ state: 'saved', value: '一二', conflict: null });
  });

  test('[§13.1] after a version that only moved on, a reload meets no conflict with itself', async () => {
    const { field, save } = aField('旧', 2);
    const rescue = aStorage();
    const { saver } = aSaver({
      save: (text, expected) => (expected === 2 ? new Promise(() => {}) : save(text, expected)),
      rescue,
    });
    saver.set('我写的');
    void saver.flush();
    await new Promise((done) => setTimeout(done));
    const anew = aSaver({ save, rescue, version: 2 }).saver;
    await anew.flush();
    expect(anew.getSnapshot()).toMatchObject({ state: 'saved', conflict: null });
    expect(field.value).toBe('我写的');
  });

  test('[§13.1] words that were saved though no answer came are not taken for those of another', async () => {
    const { field, save } = aField('旧');
    let isCutOff = true;
    const unheard: typeof save = async (text, expected) => {
      const outcome = await save(text, expected);
      if (isCutOff) throw new TypeError('Failed to fetch');
      return outcome;
    };
    const rescue = aStorage();
    const { saver } = aSaver({ save: unheard, rescue });
    saver.set('一');
    await saver.flush();
    expect(saver.getSnapshot().state).toBe('unsaved');
    saver.set('一二');
    const afterReload = aSaver({ save, rescue, value: '一', version: 2 }).saver;
    isCutOff = false;
    await saver.flush();
    expect(saver.getSnapshot()).toMatchObject({ state: 'saved', conflict: null });
    expect(field.value).toBe('一二');
    field.value = '一';
    field.version = 2;
    await afterReload.flush();
    expect(afterReload.getSnapshot()).toMatchObject({ state: 'saved', conflict: null });
    expect(field.value).toBe('一二');
  });

  test('[§13.1] words mended while the core refuses the earlier ones are sent without another key', async () => {
    const { field, save } = aField('旧');
    const refusing: typeof save = async (text, expected) => {
      if (text === '太长') throw new RangeError('too long');
      return save(text, expected);
    };
    const { saver } = aSaver({ save: refusing, isTransient: () => false, delayMs: 1 });
    saver.set('太长');
    const flushed = saver.flush();
    saver.set('短');
    void saver.flush();
    await flushed;
    await vi.waitFor(() => expect(field.value).toBe('短'));
    expect(saver.getSnapshot().state).toBe('saved');
  });

  test('[§13.1] a field left in mid-save and shown again goes on as one: no conflict with itself', async () => {
    const { field, save } = aField('旧');
    const rescue = aStorage();
    let answer = () => {};
    const slow: typeof save = async (text, expected) => {
      const outcome = await save(text, expected);
      await new Promise<void>((done) => (answer = done));
      return outcome;
    };
    const first = aSaver({ save: slow, rescue, key: 'left' }, openAutosaver).saver;
    const leave = first.hold();
    first.set('一');
    leave();
    const second = aSaver({ save: slow, rescue, key: 'left' }, openAutosaver).saver;
    second.hold();
    second.set('一二');
    second.useSave(save);
    const flushed = second.flush();
    await new Promise((done) => setTimeout(done));
    answer();
    await flushed;
    expect(field.value).toBe('一二');
    expect(second.getSnapshot()).toMatchObject({ state: 'saved', conflict: null });
  });

  test('a field left with nothing to save is read anew when it is shown again', () => {
    const { save } = aField('旧');
    aSaver({ save, key: 'anew' }, openAutosaver).saver.hold()();
    const again = aSaver({ save, key: 'anew', value: '从备份恢复的', version: 1 }, openAutosaver).saver;
    expect(again.getSnapshot().value).toBe('从备份恢复的');
  });

  test('an answer that is older than the one known is ignored', () => {
    const { save } = aField('旧');
    const { saver } = aSaver({ save, version: 5 });
    saver.receive('更旧', 4);
    expect(saver.getSnapshot().value).toBe('旧');
  });
});
