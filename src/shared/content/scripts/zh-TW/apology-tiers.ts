import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Supervisor and regional-head apologies, video scripts in zh-TW, by script id. */
export const apologyTiersWords: Record<string, ScriptWordsInput> = {
  'apologise-supervisor-1': {
    title: '主管致歉信：一句實話',
    text: '{{salutation}}，我是{{storeName}}的主管{{agentName}}。這兩天的事，我從頭聽了一遍，也看了紀錄：{{facts}}。讓您為這件事來回奔波，是我沒有把店帶好，向您道歉。接下來{{option}}，{{promiseTime}}前完成，由我本人追。有任何不妥，請直接打{{callbackNumber}}找我。',
    tags: ['致歉信', '主管'],
  },
  'apologise-regional-head-1': {
    title: '區域負責人致歉：寫給您本人',
    text: '{{salutation}}，我是{{regionalHeadName}}，{{storeName}}由我負責。發生在您身上的事，我是自己看完全部紀錄之後寫下這封信的。{{facts}}。這樣的經歷，沒有一位顧客應該有，我向您鄭重道歉。我們已經{{change}}，{{option}}也會在{{promiseTime}}前落實。如果您願意，我想當面聽您說一次。',
    tags: ['致歉信', '區域負責人'],
  },
  'video-apology-1': {
    title: '區域負責人致歉影片（約一分鐘）',
    text: '（看鏡頭，坐著，不念稿）\n{{salutation}}，您好，我是{{regionalHeadName}}，{{storeName}}由我負責。\n（停一下）\n{{facts}}。看完紀錄，我心裡很沉。您當時等著我們幫忙，我們沒有幫上。對不起。\n我們做了兩件事：第一，{{option}}；第二，{{change}}。{{promiseTime}}前，我會親自打電話告訴您做到哪一步。\n您願意說，我就願意聽。我的電話是{{callbackNumber}}。謝謝您讓我們知道。',
    tags: ['影片', '致歉', '區域負責人'],
  },
};
