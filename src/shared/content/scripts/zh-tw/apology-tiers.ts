import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Supervisor and regional-head apologies, video scripts in zh-TW, by script id. */
export const apologyTiersWords: Record<string, ScriptWordsInput> = {
  'apologise-supervisor-1': {
    title: '主管致歉信：一句實話',
    text: '{{salutation}}，我是{{storeName}}的主管{{agentName}}。這兩天的事，我從頭聽了一遍，也看了紀錄：{{facts}}。讓您為這件事來回奔波，是我沒有把店帶好，向您道歉。接下來{{option}}，{{promiseTime}}前完成，由我本人追。有任何不妥，請直接打{{callbackNumber}}找我。',
    tags: ['致歉信', '主管'],
  },
  'apologise-regional-head-1': {
    title: '區域主管致歉：寫給您本人',
    text: '{{salutation}}，我是{{regionalHeadName}}，{{storeName}}由我負責。發生在您身上的事，我是自己看完全部紀錄之後寫下這封信的。{{facts}}。這樣的經歷，沒有一位顧客應該有，我向您鄭重道歉。我們已經{{change}}，{{option}}也會在{{promiseTime}}前落實。如果您願意，我想當面聽您說一次。',
    tags: ['致歉信', '區域主管'],
  },
  'video-apology-1': {
    title: '區域主管致歉影片（約一分鐘）',
    text: '（看鏡頭，坐著，不念稿）\n{{salutation}}，我是{{regionalHeadName}}，{{storeName}}由我負責。\n（停一下）\n{{facts}}。看完紀錄，我心裡很沉。您當時等著我們幫忙，我們沒有幫上。對不起。\n我們做了兩件事：第一，{{option}}；第二，{{change}}。{{promiseTime}}前，我會親自打電話告訴您做到哪一步。\n您願意說，我就願意聽。我的電話是{{callbackNumber}}。謝謝您讓我們知道。',
    tags: ['影片', '致歉', '區域主管'],
  },
  'apologise-supervisor-2': {
    title: '主管打電話致歉',
    text: '{{salutation}}，我是{{storeName}}的主管{{agentName}}，不是來解釋的，是來道歉的。{{facts}}。您該得到的幫忙沒得到，是我這個主管沒顧好。我只問一句：現在您最希望我親手去辦哪一件？我{{promiseTime}}前給您回音。',
    tags: ['主管', '電話', '道歉'],
  },
  'apologise-supervisor-3': {
    title: '主管卡片：為一句傷人的話',
    text: '{{salutation}}，「{{customerWords}}」，您轉述的這句話，我聽了心裡很沉。話是從我們櫃檯說出去的，我向您賠不是。我跟同仁談過，我們{{change}}。您哪天路過，請叫我一聲，我想當面再說一次。{{agentName}}敬上',
    tags: ['卡片', '主管', '態度'],
  },
  'apologise-supervisor-4': {
    title: '主管當面致歉',
    text: '您請坐，我來之前把經過看完了，您不用再說一遍。讓您為這件事跑了幾趟，還受了冷落，我代表店裡跟您賠個不是。今天您人在這裡，我就把它定下來：{{option}}。您看行不行，哪裡不行我們現在就改，{{promiseTime}}前寫下來給您。',
    tags: ['主管', '當面', '道歉'],
  },
  'apologise-regional-head-2': {
    title: '區域主管電話的第一分鐘',
    text: '{{salutation}}，我是{{regionalHeadName}}，{{storeName}}由我負責。沒有人替我撥這通電話，是我自己想跟您說。{{facts}}。我聽完很難過，對不起。您想說多久我聽多久，說完我告訴您我們{{change}}，還有沒做完的，{{promiseTime}}前會做到哪一步。',
    tags: ['區域主管', '電話', '致歉'],
  },
  'video-apology-2': {
    title: '致歉影片：商品傷到了人',
    text: '（站著，手裡拿著同款商品，說到第二段時放下）\n{{salutation}}，我是{{regionalHeadName}}。這件東西是從我們店裡賣出去的，它傷到了您的家人，對不起。\n目前我們在做三件事：人，{{ownerName}}陪著去看醫生；同一批貨，全部停售；這一件，送去檢驗，{{promiseTime}}前把結論交給您。\n（停一下，放慢）\n查出來的結論，好的壞的，我都當面跟您講。{{callbackNumber}}，打過來就是我。',
    tags: ['影片', '安全', '停售'],
  },
  'video-apology-3': {
    title: '致歉影片：四十秒短版',
    text: '（坐在店裡，背景是那個櫃檯）\n{{salutation}}，我是{{regionalHeadName}}，我現在就坐在您那天站了很久的地方。\n您說「{{customerWords}}」。這句話我記住了，全店的人也都聽到了。對不起。\n從今天起，我們{{change}}。{{promiseTime}}前，我想請您親眼來看一看。來不來，都謝謝您。',
    tags: ['影片', '態度', '短版'],
  },
};
