// How the title of an option becomes what a letter says that we will do ("我们会…", "We will …", §9.1).
import { feelPhrases } from '#shared/content/methods/feel-phrases.ts';
import type { Language } from '#shared/domain/vocabulary.ts';

/** `lead` is put before a title with one of the openings; of any other, `otherwise` (null: the person is asked). */
export interface RemedyLeads {
  leads: readonly { openings: readonly string[]; lead: string }[];
  otherwise: string | null;
}

export const remedyLeads: Readonly<Record<Language, RemedyLeads>> = {
  'zh-CN': {
    leads: [{ openings: ['店员', '店长', '师傅', '主管', '同事', '负责人', '技师', '客服'], lead: '安排' }],
    otherwise: '',
  },
  'zh-TW': {
    leads: [{ openings: ['店員', '店長', '師傅', '主管', '同仁', '負責人', '技師', '客服'], lead: '安排' }],
    otherwise: '',
  },
  en: {
    leads: [
      ...feelPhrases.en.promiseLeads.map(({ openings }) => ({ openings, lead: '' })),
      { openings: ['a ', 'an ', 'the ', 'your ', 'another ', 'two '], lead: 'give you ' },
      {
        openings: ['full ', 'half ', 'partial ', 'new ', 'free ', 'replacement', 'refund', 'voucher'],
        lead: 'give you a ',
      },
    ],
    otherwise: null,
  },
};
