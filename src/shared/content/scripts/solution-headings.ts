// The parts of a solution entry (§7.6), in the order they are read.
import type { Language } from '#shared/domain/vocabulary.ts';

export const solutionParts = ['happened', 'wanted', 'found', 'did', 'result', 'changed', 'helped'] as const;
export type SolutionPart = (typeof solutionParts)[number];

export const solutionHeadings: Record<Language, Record<SolutionPart, string>> = {
  'zh-CN': {
    happened: '遇到什么',
    wanted: '顾客在意什么',
    found: '查明什么',
    did: '怎么解决',
    result: '结果',
    changed: '之后改了什么',
    helped: '最管用的一句或一步',
  },
  'zh-TW': {
    happened: '遇到什麼',
    wanted: '顧客在意什麼',
    found: '查明什麼',
    did: '怎麼解決',
    result: '結果',
    changed: '之後改了什麼',
    helped: '最有用的一句或一步',
  },
  en: {
    happened: 'What happened',
    wanted: 'What mattered to the customer',
    found: 'What we found',
    did: 'What we did',
    result: 'How it ended',
    changed: 'What we changed',
    helped: 'The sentence or step that helped most',
  },
};

/** Said of the rating of the last follow-up. */
export const ratingWords: Record<Language, (score: number) => string> = {
  'zh-CN': (score) => `回访满意度 ${score} 分（满分 5 分）`,
  'zh-TW': (score) => `回訪滿意度 ${score} 分（滿分 5 分）`,
  en: (score) => `Satisfaction at follow-up: ${score} of 5`,
};
