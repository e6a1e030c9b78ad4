import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** 24 h and 3-day calls (§10.1) in zh-TW, by script id. */
export const followUpWords: Record<string, ScriptWordsInput> = {
  'follow-up-24h-1': {
    title: '隔天：真的好了嗎',
    text: '{{salutation}}，我是昨天跟您通電話的{{agentName}}。打來就問一句：昨天辦的那件事，今天用起來真的好了嗎？哪怕還有一點卡卡的，您說，我接著辦。',
    tags: ['回訪', '24小時'],
  },
  'follow-up-3d-1': {
    title: '三天後：改了什麼，您給幾分',
    text: '{{salutation}}，三天前的事我還記著。您提的那一點，我們已經{{change}}。如果是一到五分，這次您給我們打幾分？扣掉的那幾分，扣在哪裡？',
    tags: ['回訪', '三天', '滿意度'],
  },
};
