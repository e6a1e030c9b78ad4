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
  'follow-up-24h-2': {
    title: '隔天沒接到電話，留一段話',
    text: '{{salutation}}，我是{{agentName}}，早上打過電話給您，想必在忙。就一件事：昨天辦的那件，今天還好用嗎？不用特地回電，傳個「好」或「不好」就可以。{{updateTime}}我再試一次。',
    tags: ['回訪', '未接', '留言'],
  },
  'follow-up-24h-3': {
    title: '隔天聽到：還沒好',
    text: '還沒好，是嗎？謝謝您直說，沒跟我客氣。那昨天就不算辦完，我重新打開，您不用再講一遍。現在我去{{option}}，{{promiseTime}}前回您電話。',
    tags: ['回訪', '重啟', '沒解決'],
  },
  'follow-up-24h-4': {
    title: '隔天：人怎麼樣了',
    text: '{{salutation}}，打來先問人：昨晚睡得好嗎，還有哪裡痛、哪裡不舒服嗎？如果還沒去看醫生，我今天陪您去。東西的檢查還在進行，{{promiseTime}}前跟您說結果，現在先不談那個。',
    tags: ['回訪', '安全', '關懷'],
  },
  'follow-up-3d-2': {
    title: '三天後：給您看看改成什麼樣',
    text: '{{salutation}}，您那天提的，我們真的改了：{{change}}。傳兩張照片給您看看。三天用下來，還有沒有哪裡不滿意？一句話也可以，{{agentName}}會看訊息。',
    tags: ['回訪', '三天', '照片'],
  },
  'follow-up-3d-3': {
    title: '三天後聽到：還是不滿意',
    text: '您說還差一點，那我們就接著辦，不算打擾。差在哪裡，您說最要緊的一項。這一項由{{ownerName}}重新來看，{{promiseTime}}前給您新的辦法。',
    tags: ['回訪', '不滿意', '重啟'],
  },
  'follow-up-3d-4': {
    title: '三天後：謝謝，也說聲再見',
    text: '{{salutation}}，三天了，最後再打擾您一次。東西用得順手，我就安心了。您那天願意跟我們說明白，店裡從那以後{{change}}。以後路過，進來喝杯水，不買東西也可以。',
    tags: ['回訪', '感謝', '結案'],
  },
};
