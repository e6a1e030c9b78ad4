import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “exceed” in zh-TW, by script id. */
export const exceedWords: Record<string, ScriptWordsInput> = {
  'exceed-product-quality-1': {
    title: '替您先試過了',
    text: '還有件小事：換給您的{{product}}，我先拆開試過，都沒問題才重新包好。盒子裡有張卡片，背面是我的專線，哪裡不確定就找我。',
    tags: ['用心', '卡片', '試機'],
  },
  'exceed-price-1': {
    title: '下次活動先告訴您',
    text: '價差的事辦完了。還想幫您做一件事：您常買的那幾樣，下次做活動我提前一天傳訊息給您。覺得打擾就說一聲，我就不傳。',
    tags: ['用心', '活動', '提醒'],
  },
  'exceed-logistics-1': {
    title: '不用再守著門鈴',
    text: '這幾天讓您一直守著門鈴，我準備了{{gesture}}，跟包裹一起到，就是一點心意。送到前會先打您電話，您忙您的就好。',
    tags: ['用心', '宅配', '心意'],
  },
  'exceed-service-attitude-1': {
    title: '下次來，我在門口等您',
    text: '{{salutation}}，我是{{agentName}}。您下次來之前傳個訊息給我，我到門口接您。沒有別的，就是想讓您在我們店裡舒舒服服逛一次。',
    tags: ['用心', '尊重'],
  },
  'exceed-response-time-1': {
    title: '以後直接找我',
    text: '以後有事不用再排隊，{{callbackNumber}}是我的專線，上班時間我接，下班後打的，我隔天上午回您。另外給您放了{{gesture}}，謝謝您等了{{waitedFor}}。',
    tags: ['用心', '專線', '心意'],
  },
  'exceed-safety-1': {
    title: '只是掛心，不談賠償',
    text: '今天打來不談賠償，就是掛心：家裡人好一點沒有，晚上睡得安穩嗎？如果還有哪裡不舒服，您打{{callbackNumber}}，我陪您去看醫生。',
    tags: ['關懷', '安全'],
  },
  'exceed-product-quality-2': {
    title: '記得您提過的那個日子',
    text: '您上次說這是準備給家人的，我記住了。這次換新的我重新包了禮盒，附了{{gesture}}，卡片空著，留給您自己寫。{{promiseTime}}前到您手上。',
    tags: ['禮物', '用心', '包裝'],
  },
  'exceed-price-2': {
    title: '幫您算一筆以後的帳',
    text: '補完價差，我順手看了您常買的幾樣，換個規格買，一年下來能省一些，單子我列好傳給您了，用不用都隨您。另外放了{{gesture}}，下次來報我的名字就可以。',
    tags: ['省錢', '清單', '心意'],
  },
  'exceed-logistics-2': {
    title: '以後照您的時間送',
    text: '您說過白天家裡沒人，我在您的地址裡寫上「晚上七點後送，送前打電話」，以後每一單都照這個來。這次另外附了{{gesture}}，謝謝您等我們。',
    tags: ['備註', '送貨時間', '用心'],
  },
  'exceed-service-attitude-2': {
    title: '一張手寫的卡片',
    text: '{{salutation}}，卡片是我自己寫的，字不好看，話是真的。您那天說的「{{customerWords}}」，我們開早會時念給全店聽了。隨卡附了{{gesture}}，跟那件事怎麼處理沒有關係，收不收都隨您。',
    tags: ['手寫卡片', '尊重', '早會'],
  },
  'exceed-response-time-2': {
    title: '下次不用您開口',
    text: '您常問的就是到貨時間，我幫您設好了：貨一到店，簡訊自動傳給您，不用再來問。另外幫您留了{{gesture}}，取貨那天一起拿。',
    tags: ['到貨通知', '用心', '心意'],
  },
  'exceed-safety-2': {
    title: '陪您去回診',
    text: '醫生說一週後回診，那天我陪您去，掛號排隊的事我來，您照顧好人就好。您要是覺得人多不自在，我就在門口等，{{updateTime}}我再跟您確認一次時間。',
    tags: ['回診', '陪同', '關懷'],
  },
  'exceed-product-quality-3': {
    title: '教會了再走',
    text: '新的到您手上，我再多佔您三分鐘：教您兩個小訣竅，一個讓它更省電，一個讓清洗更省力。如果是家裡長輩用，我寫張大字的，跟{{gesture}}一起給您。',
    tags: ['教學', '用心', '長輩'],
  },
  'exceed-service-attitude-3': {
    title: '給家人的一句話',
    text: '您那天說，回去跟家人都不好意思提。我寫了封信給您的家人，說清楚那天是我們不對，您一點都沒做錯。要不要給他們看，您決定。信裡夾著{{gesture}}，是全店的一點心意。您看完還有想說的，打{{callbackNumber}}找我。',
    tags: ['家人', '信', '心意'],
  },
  'exceed-general-1': {
    title: '照著您的喜好挑的',
    text: '事情辦完了，我自己還想加一樣：{{gesture}}，是照著您提過的喜好挑的。跟賠償沒有關係，就是一份掛念。下次來，喊一聲{{agentName}}就可以。',
    tags: ['用心', '心意', '通用'],
  },
};
