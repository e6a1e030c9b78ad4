import { describe, expect, test } from 'vitest';
import { ScriptBody } from '#shared/domain/scripts/own-script.ts';
import type { PackChange, PackEntry } from '#shared/domain/scripts/pack/compare-pack.ts';
import { choiceFor, choicesFor, chosenScripts, firstChoice, scriptsHere, sortedFragments } from './pack-choices.ts';

const language = 'zh-CN' as const;
const body = ScriptBody.parse({ title: '换一壶', text: '我给您换一壶。', steps: ['resolve'] });
const anEntry = (change: PackChange, id: string | null = 'own-tea-1'): PackEntry => ({
  change,
  script: { at: 2, id, language, body, fingerprint: null },
  here: change === 'new' ? null : { id: 'own-tea-1', language, origin: 'own', body, version: 4, isBeingWritten: false },
  unfinished: [],
});
const copyTitle = (title: string) => `${title}（导入）`;

describe('choices in the preview of a pack', () => {
  test('[§7.9] what is new or changed is taken at first; a conflict keeps the shop’s own words', () => {
    const first = (['new', 'changed', 'conflict', 'same'] as const).map((change) => firstChoice(anEntry(change)));
    expect(first).toEqual(['take', 'take', 'keep', 'keep']);
    expect(choicesFor(anEntry('same'))).toEqual([]);
  });

  test('[§7.9] taken goes where the script stands, at the version that was seen; kept is not sent', () => {
    expect(chosenScripts([anEntry('changed')], () => 'take', copyTitle)).toEqual([
      { id: 'own-tea-1', language, body, expectedVersion: 4 },
    ]);
    expect(chosenScripts([anEntry('new', 'own-far-away')], () => 'take', copyTitle)).toMatchObject([
      { id: 'own-far-away', expectedVersion: 0 },
    ]);
    expect(chosenScripts([anEntry('new', null)], () => 'take', copyTitle)[0]!.id).toMatch(/^own-/);
    expect(chosenScripts([anEntry('changed'), anEntry('same')], () => 'keep', copyTitle)).toEqual([]);
    expect(chosenScripts([anEntry('same')], () => 'take', copyTitle)).toEqual([]);
  });

  test('[§7.9] both makes a draft of its own, told apart by its title however long that is', () => {
    const long = anEntry('conflict');
    long.script = { ...long.script, body: { ...body, title: '字'.repeat(80) } };
    const [copy] = chosenScripts([long], () => 'both', copyTitle);
    expect(copy).toMatchObject({ expectedVersion: 0, body: { title: copyTitle('字'.repeat(76)) } });
    expect(copy!.id).not.toBe('own-tea-1');
    expect(choiceFor(anEntry('new'), 'both')).toBe('take');
    expect(choiceFor(anEntry('changed'), 'both')).toBe('both');
  });

  test('[§7.9] the shop’s copy stands in the place of its shipped script', () => {
    const copy = {
      id: 'listen-general-1',
      language,
      origin: 'shipped' as const,
      state: 'approved' as const,
      body,
      hasChange: true,
      isSubmitted: false,
      author: null,
      updatedAt: 1,
      version: 7,
      shippedDiffers: false,
    };
    const found = scriptsHere([copy]).filter((one) => one.id === copy.id && one.language === language);
    expect(found).toMatchObject([{ version: 7, isBeingWritten: true }]);
  });

  test('[§7.9] shared texts: the new ones come along, the differing ones stay as they are', () => {
    const here = [{ name: '店址', language, text: '本店', version: 1, uses: 0 }];
    const pack = [
      { name: '店址', language, text: '别处' },
      { name: '电话', language, text: '8800 1234' },
    ];
    const sorted = sortedFragments(pack, here);
    expect([sorted.added, sorted.differing].map((list) => list.map(({ name }) => name))).toEqual([['电话'], ['店址']]);
  });
});
