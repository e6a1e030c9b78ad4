import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “show-importance” in zh-TW, by script id. */
export const showImportanceWords: Record<string, ScriptWordsInput> = {
  'show-importance-product-quality-1': {
    title: '這件事由我負責到底',
    text: '這件事從現在起由我負責，我叫{{agentName}}，一直跟到您用到好的為止。{{promiseTime}}前我會給您第一個確定的消息，打您現在這支電話。',
    tags: ['負責人', '承諾', '品質'],
  },
  'show-importance-price-1': {
    title: '不用您再去問別的單位',
    text: '錢花得不明不白，心裡總是卡著。這件事您不用再去問別人，當天的標價和活動紀錄我來調，{{promiseTime}}前由我本人告訴您差在哪裡、差多少。',
    tags: ['負責人', '價格', '承諾'],
  },
  'show-importance-logistics-1': {
    title: '這一單我親自追',
    text: '您的訂單{{orderNumber}}我已經單獨拉出來追了。我直接聯絡{{carrier}}的營業所，{{promiseTime}}前告訴您包裹在誰手上、卡在哪一步。',
    tags: ['宅配', '追蹤', '承諾'],
  },
  'show-importance-service-attitude-1': {
    title: '不由當事人自己回覆',
    text: '這件事我已經報告{{supervisorName}}，不會讓當事的同仁自己來回您。由{{ownerName}}負責到底，{{promiseTime}}前打電話給您。',
    tags: ['主管', '負責人', '迴避'],
  },
  'show-importance-response-time-1': {
    title: '查沒查完都先打給您',
    text: '不能再讓您等下去了。這件事由我接手，我叫{{agentName}}，專線{{callbackNumber}}。{{updateTime}}不管查完沒有，我都先打一通電話給您。',
    tags: ['專線', '催促', '負責人'],
  },
  'show-importance-safety-1': {
    title: '眼下最急的一件事',
    text: '這是我們店裡眼下最急的一件事，{{supervisorName}}已經在處理了。您只管照顧好人，我每半小時跟您通一次電話，下一次是{{updateTime}}。',
    tags: ['安全', '主管', '半小時'],
  },
  'show-importance-product-quality-2': {
    title: '師傅、時間、找誰，一次說清楚',
    text: '已經幫您排好了：檢測的師傅今天就看，{{promiseTime}}前有結果，結果由我傳給您。我是{{agentName}}，這個對話一直是我，不用再跟別人說一遍。',
    tags: ['線上', '檢測', '負責人'],
  },
  'show-importance-price-2': {
    title: '價差請主管當天看過',
    text: '您說的價格，我怕自己看漏，請{{supervisorName}}和我一起對一遍。{{promiseTime}}前我們回您電話，怎麼算的，一行一行念給您聽。',
    tags: ['主管', '價格', '核對'],
  },
  'show-importance-logistics-2': {
    title: '急用的訂單不排隊',
    text: '那天等著用，東西還沒到，換誰都急。這一單不讓它排隊了：倉庫和{{carrier}}那邊都由我去催，這一件我自己追。走到哪一站，{{updateTime}}我傳訊息告訴您。',
    tags: ['急單', '專人', '物流'],
  },
  'show-importance-service-attitude-2': {
    title: '主管想當面聽您說',
    text: '這樣的事，只由我在電話裡聽，太輕了。{{supervisorName}}想當面聽您說，時間您挑，來店裡或是他去找您都可以。{{promiseTime}}前我跟您約好。',
    tags: ['主管', '當面', '尊重'],
  },
  'show-importance-response-time-2': {
    title: '換我來，先給一個時間',
    text: '前面幾位同仁的紀錄我都看了，不再轉了，到我這裡為止。我現在去查，{{promiseTime}}回來找您，就算只查到一半，也先把那一半告訴您。',
    tags: ['接手', '時間', '不轉接'],
  },
  'show-importance-safety-2': {
    title: '有人正往您那裡去',
    text: '我們的同仁{{ownerName}}已經出門往您那裡去了，到之前會先打給您。人到了先看您和家人，再看現場。路上有變化我打給您，最晚{{updateTime}}通一次電話。',
    tags: ['到府', '現場', '安全'],
  },
  'show-importance-after-sales-1': {
    title: '第三次修，不走老路',
    text: '同一個地方修第三次，再照老辦法修，我自己都不信。這次我請修最久的師傅看，我在旁邊。{{promiseTime}}前給您一句話：是修得好，還是換掉比較省事。',
    tags: ['返修', '師傅', '負責人'],
  },
  'show-importance-response-time-3': {
    title: '回覆一則擱了很久的評論',
    text: '這則評論擱了{{waitedFor}}才有人回，是我們怠慢了。我是{{agentName}}，您說的事從現在由我負責。{{promiseTime}}前我在這裡把進度寫出來，您不用再追問。',
    tags: ['評論', '負責人', '公開回覆'],
  },
  'show-importance-general-1': {
    title: '以後只要找我一個人',
    text: '這件事我接了，我叫{{agentName}}，電話{{callbackNumber}}。以後您只要找我一個人，{{promiseTime}}前我先回您一通電話，跟您說目前的進度。',
    tags: ['負責人', '承諾', '通用'],
  },
};
