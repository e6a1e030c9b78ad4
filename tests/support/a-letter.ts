// A letter as the page saves it, ready to go out; tests change what they are about.
import type { LetterFields } from '#shared/contract/letters.ts';
import type { LetterContent } from '#shared/domain/letters/letter.ts';

/** Fields of a card whose every check passes. `text` overrides the content, `fields` everything else. */
export function aLetter(
  personalSentence: string,
  { text = {}, fields = {} }: { text?: Partial<LetterContent>; fields?: Partial<LetterFields> } = {},
): LetterFields {
  const content: LetterContent = {
    templateId: 'zh-cn-apology-card-agent',
    language: 'zh-CN',
    formal: false,
    salutation: '沈女士，您好：',
    paragraphs: ['昨天的事，我跟您说声对不起。', ...(personalSentence === '' ? [] : [personalSentence])],
    personalSentence,
    closing: [],
    signature: ['青禾路店 林晓'],
    date: '2026年11月22日',
    ...text,
  };
  return {
    templateId: content.templateId,
    tier: 'agent',
    language: 'zh-CN',
    paper: 'a6',
    personalSentence,
    content,
    style: { font: 'lxgw-wenkai', variation: 0.5, seed: 'a', ink: 'blue-black', orientation: 'horizontal' },
    ...fields,
  };
}
