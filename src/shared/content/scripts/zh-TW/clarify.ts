import type { ScriptWordsInput } from '#shared/domain/scripts/script.ts';

/** Step “clarify” in zh-TW, by script id. */
export const clarifyWords: Record<string, ScriptWordsInput> = {
  'clarify-product-quality-1': {
    title: '我說一遍，請您更正',
    text: '我說一遍，您聽聽看對不對：{{facts}}。您最在意的是{{focus}}。購買紀錄和保固我自己查，您不用翻發票；方便的話，有問題的地方拍一張給我就夠了。',
    tags: ['複述', '憑證', '品質'],
  },
  'clarify-price-1': {
    title: '價格分兩邊查',
    text: '價錢這件事，我分兩邊查：您付款那天的標價和活動，我這裡有紀錄，我來翻；您看到的另一個價格，是在哪個頁面、大概什麼時候，麻煩您告訴我。{{promiseTime}}前我把兩邊擺在一起給您看。',
    tags: ['核對', '活動', '憑證'],
  },
  'clarify-logistics-1': {
    title: '包裹去向我來問',
    text: '跟您對一下：訂單{{orderNumber}}約好的日子已經過了，沒接到電話，門口和管理室也沒有。包裹去了哪裡，我來問{{carrier}}；您只要幫我看一下，收件電話和地址有沒有換過？',
    tags: ['核對', '地址', '宅配'],
  },
  'clarify-service-attitude-1': {
    title: '不需要您來證明',
    text: '我想把當時的情形弄清楚：大概幾點、在哪個櫃檯、是哪一句話讓您最不舒服？監視器和班表我自己去看，不需要您來證明。{{promiseTime}}前我把看到的說給您聽，您再看對不對。',
    tags: ['核對', '態度', '監視器'],
  },
  'clarify-response-time-1': {
    title: '照您的時間來對',
    text: '我手上的紀錄是這樣：{{facts}}。有沒有哪一次您找過我們，這裡卻沒寫到？您說，我補上，時間要照您實際等的來算。',
    tags: ['紀錄', '核對', '催促'],
  },
  'clarify-safety-1': {
    title: '人、用法、東西三件事',
    text: '跟您確認三件事，想到哪裡說到哪裡：人現在怎麼樣，當時是怎麼用的，東西放在哪裡。為了安全，先不要再插電，也先留著。{{promiseTime}}我們到府來取，當面封好，寫收據給您。',
    tags: ['安全', '取回', '憑證'],
  },
  'clarify-product-quality-2': {
    title: '當著您的面一起看',
    text: '我們當面看一遍，您指給我哪裡不對，我來試，試的時候您隨時喊停。看完我把看到的寫下來，您覺得寫得對再簽名，一份您帶走。',
    tags: ['當面', '檢查', '記錄'],
  },
  'clarify-price-2': {
    title: '把一筆帳拆成三行',
    text: '我們把這筆帳拆開看：標價多少、活動折多少、您實際付多少。前兩行我來查，第三行請您看一下手機裡的付款紀錄。哪一行對不起來，問題就在哪一行，{{promiseTime}}前回覆您。',
    tags: ['帳單', '核對', '價格'],
  },
  'clarify-logistics-2': {
    title: '破損件：三張照片就夠',
    text: '麻煩拍三張：外箱一張、裡面怎麼墊的一張、破的地方一張。有這三張就夠了，出貨時的秤重和裝箱紀錄我來找。{{promiseTime}}前我告訴您是在哪一段碰壞的。',
    tags: ['破損', '照片', '憑證'],
  },
  'clarify-service-attitude-2': {
    title: '兩邊都聽，先聽您的',
    text: '我想先把您這邊聽完整，再去問同仁，順序不會顛倒。您記得的每一句都可以，記不清楚也沒關係，不用勉強。聽完我念一遍，您說對了，我才去問他。',
    tags: ['公平', '核對', '態度'],
  },
  'clarify-response-time-2': {
    title: '您等的答覆是哪一個',
    text: '為了不要答非所問，我跟您確定一下：您等的是「能不能辦」、「什麼時候辦好」，還是「辦成什麼樣子」？您說一個，我{{promiseTime}}前就先回這一個。',
    tags: ['聚焦', '核對', '催促'],
  },
  'clarify-safety-2': {
    title: '不用現在回想細節',
    text: '現在不用您回想得那麼細，先把人安頓好。等您緩過來，我只問三件事：大概幾點、在場有誰、東西是不是還在原位。我{{updateTime}}再打來，您不想談的時候就告訴我。',
    tags: ['安全', '體諒', '時間'],
  },
};
