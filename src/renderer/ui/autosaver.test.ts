import { describe, expect, test } from 'vitest';
import { createAutosaver, type AutosaverOptions, type SaveOutcome } from './autosaver.ts';

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

function aSaver(overrides: Partial<AutosaverOptions<string>> & Pick<AutosaverOptions<string>, 'save'>) {
  const rescue = aStorage();
  const saver = createAutosaver<string>({
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

  test('an answer that is older than the one known is ignored', () => {
    const { save } = aField('旧');
    const { saver } = aSaver({ save, version: 5 });
    saver.receive('更旧', 4);
    expect(saver.getSnapshot().value).toBe('旧');
  });
});
