import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “exceed” in zh-TW, by script id. */
export const exceedWords: Record<string, ScriptWordsInput> = {
  'exceed-product-quality-1': {
    title: '替您先試過了',
    text: '還有件小事：換給您的{{product}}，我先拆開試過，都沒問題才重新包好。盒子裡有張卡片，背面是我的專線，哪裡拿不準就找我。',
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
};
