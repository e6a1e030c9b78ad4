// The sample shop in each language: invented people, invented goods.
import { SampleStory } from '#shared/domain/sample-story.ts';
import type { Language } from '#shared/domain/vocabulary.ts';
import { storiesEn } from './stories-en.ts';
import { storiesZhCn } from './stories-zh-cn.ts';
import { storiesZhTw } from './stories-zh-tw.ts';

const read = (stories: readonly unknown[]): SampleStory[] => stories.map((story) => SampleStory.parse(story));

export const sampleShops: Record<Language, readonly SampleStory[]> = {
  'zh-CN': read(storiesZhCn),
  'zh-TW': read(storiesZhTw),
  en: read(storiesEn),
};
