import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Holding statements and progress updates in zh-TW, by script id. */
export const holdingWords: Record<string, ScriptWordsInput> = {
  'holding-1': {
    title: '公開評論下的第一句',
    text: '您寫的每一條我們都看了，也放在心上。我是{{storeName}}的{{agentName}}，這件事由我負責。已經私訊您一支直接找得到我的電話，{{promiseTime}}前我把查到的告訴您。',
    tags: ['穩住', '公開回覆', '負評'],
  },
  'holding-2': {
    title: '正在氣頭上，先約一個時間',
    text: '您說的我都記下了，現在隨口回您一句，是敷衍您。請給我到{{promiseTime}}，我去把事情弄清楚，到時候我打給您，先說我查到的，再說能怎麼辦。',
    tags: ['穩住', '冷靜', '回電'],
  },
  'progress-1': {
    title: '沒有新消息也來說一聲',
    text: '答應{{updateTime}}打給您，我打來了。老實跟您說，還沒有結果：{{facts}}。我沒有放下，{{promiseTime}}我再來跟您說。',
    tags: ['進度', '主動告知'],
  },
  'progress-2': {
    title: '走到哪一步了',
    text: '跟您報一下進度：{{facts}}。接下來{{option}}，{{promiseTime}}前有下一個消息。這中間您不用追，我會來找您。',
    tags: ['進度', '回報'],
  },
  'holding-3': {
    title: '店裡有人圍觀時',
    text: '{{salutation}}，您的話我要坐下來好好聽，這邊人來人往，您說著也不自在。裡面有個小房間，我陪您進去，倒杯水給您。{{promiseTime}}前，今天能決定的，我當面跟您確定。',
    tags: ['穩住', '現場', '冷靜'],
  },
  'holding-4': {
    title: '系統故障，正在搶修',
    text: '是我們的系統出了問題，您這邊沒有做錯什麼，錢和訂單都在。工程師正在修，{{updateTime}}我來跟您說進度，修好沒修好都會說。',
    tags: ['故障', '穩住', '十分鐘'],
  },
  'holding-5': {
    title: '安全事件：先穩住人，再派人',
    text: '您先離開那個地方，把人帶到通風的房間，東西不要碰。該打119就打，不用等我。{{ownerName}}現在往您那裡去，{{updateTime}}我再打給您，這中間這支電話我一直拿在手上：{{callbackNumber}}。',
    tags: ['安全', '急救', '到府'],
  },
  'progress-3': {
    title: '卡在別的部門，也不讓您空等',
    text: '還差倉庫那邊一個答覆，約好的是{{updateTime}}。時間到了他們沒給，我就自己過去要。{{promiseTime}}前，有結果說結果，沒結果說我要到了什麼。',
    tags: ['進度', '跨部門', '追蹤'],
  },
  'progress-4': {
    title: '先告訴您查到的一半',
    text: '查到一半，先跟您說：{{facts}}。另一半還在等{{carrier}}回覆。您心裡先有個底，{{promiseTime}}前我把剩下的補上。',
    tags: ['進度', '回報', '宅配'],
  },
  'progress-5': {
    title: '趕不上約定時間，提前說',
    text: '我提前打給您：約好的那個時間，我恐怕趕不上了，{{cause}}。讓您又多等，對不起。新的時間是{{promiseTime}}。這中間如果耽誤到您的安排，您告訴我，我另外想辦法。',
    tags: ['改時間', '提前告知', '道歉'],
  },
};
