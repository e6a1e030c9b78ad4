import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Refusals that keep the customer’s face in zh-TW, by script id. */
export const refusalWords: Record<string, ScriptWordsInput> = {
  'refusal-1': {
    title: '這一項做不到，能做的有兩樣',
    text: '您要的這一項，我做不到，不想拖著您，先跟您說明白。我能做的有兩樣：{{optionA}}，或者{{optionB}}。您願意選一個的話，{{promiseTime}}前就辦好。',
    tags: ['婉拒', '替代方案'],
  },
  'refusal-2': {
    title: '超出我能決定的金額',
    text: '{{amount}}超出我能決定的範圍，我不想隨口答應了再反悔。我現在就去請{{supervisorName}}決定，{{promiseTime}}前給您一個可以或不可以；今天我能先幫您辦的是{{option}}。',
    tags: ['婉拒', '權限', '主管'],
  },
  'refusal-3': {
    title: '過了退貨期限',
    text: '退貨的日子過了，這一單我沒辦法退，直說總比讓您白跑好。東西我可以幫您：{{optionA}}，或者{{optionB}}。您今天如果帶來了，我{{promiseTime}}前幫您弄好。',
    tags: ['婉拒', '退貨期', '替代方案'],
  },
  'refusal-4': {
    title: '要求開除當事員工',
    text: '他那樣對您，換成誰都會生氣，我聽了也不好受。他的去留不能由一件事、一個人來決定，我要是當場答應，那也是敷衍您。能決定的是：{{option}}，{{promiseTime}}前由{{supervisorName}}親口告訴您怎麼處理的。',
    tags: ['婉拒', '員工', '主管'],
  },
  'refusal-5': {
    title: '賠償金額談不攏',
    text: '{{amount}}這個數我給不到，原因說給您聽：賠的要跟您實際的損失對得上，才對得起別的客人。您的損失我們一項一項寫下來，有一項算一項。{{promiseTime}}前我給您一個算得清楚的數字，再加上{{option}}。',
    tags: ['婉拒', '賠償', '算法'],
  },
  'refusal-6': {
    title: '要求比照別家低價',
    text: '那家的價格我看到了，我這邊跟不了，怕您空等，先說一聲。我能做的是{{optionA}}，還有{{optionB}}。您兩邊比一比，就算最後在那邊買，安裝上有不懂的也可以問我。{{promiseTime}}前這兩樣都替您留著。',
    tags: ['婉拒', '比價', '替代方案'],
  },
  'refusal-7': {
    title: '索取員工的私人電話',
    text: '同仁的私人電話我不能給，換成有人來要您的，我也一樣不會給。您有話要對他說，寫下來或錄下來，我{{promiseTime}}前當面轉到，他怎麼回的，我再告訴您。',
    tags: ['婉拒', '隱私', '轉達'],
  },
  'refusal-8': {
    title: '話說重了，也把人留住',
    text: '我想幫您，也聽得出您氣得厲害。這幾句話有點重，我聽了心裡會亂，辦事反而慢。我們緩兩分鐘，您願意接著說，我在；想晚一點再談，{{promiseTime}}我打給您，事情我照樣先往下辦。',
    tags: ['界線', '冷靜', '辱罵'],
  },
};
