// Fields of hearing the customer out (§6 step 1) and of the formal record of the complaint (§2.12).
import { localized } from '#shared/content/methods/localized.ts';
import type { FieldInput } from '#shared/domain/methods/field.ts';

export const listenFields: FieldInput[] = [
  {
    key: 'customerWords',
    kind: 'longText',
    label: localized('客户原话', '顧客原話', 'In the customer’s words'),
    hint: localized(
      '照着客户说的记，不改写、不总结。',
      '照著顧客說的記，不改寫、不摘要。',
      'Write it down as it was said. No rewording, no summing up.',
    ),
    placeholder: localized(
      '“我上周三买的，今天第二次坏了……”',
      '「我上週三買的，今天第二次壞了……」',
      '“I bought it last Wednesday and today it broke for the second time…”',
    ),
    quotesCustomer: true,
  },
  {
    key: 'remedyInOwnWords',
    kind: 'longText',
    label: localized(
      '客户希望怎么解决（原话）',
      '顧客希望怎麼處理（原話）',
      'What the customer asks for, in own words',
    ),
    hint: localized(
      '客户还没说，就先空着，别替他想。',
      '顧客還沒說，就先空著，別替他想。',
      'Leave it empty until they have said it. Do not guess for them.',
    ),
    placeholder: localized('“给我换个新的。”', '「換一個新的給我。」', '“I want a new one.”'),
    quotesCustomer: true,
  },
  {
    key: 'customerKeyWords',
    kind: 'words',
    label: localized('反复说的词', '一再提到的詞', 'Words they keep saying'),
    hint: localized(
      '回应时用客户自己的词，他会知道你听进去了。',
      '回應時用顧客自己的詞，對方就知道您聽進去了。',
      'Use their own words when you answer: they will know you heard.',
    ),
    placeholder: localized('第二次、耽误、没人管', '第二次、耽誤、沒人理', 'second time, wasted, nobody cared'),
    quotesCustomer: true,
  },
  {
    key: 'reflectSentence',
    kind: 'shortText',
    label: localized('复述一句', '覆述一句', 'Say it back in one sentence'),
    hint: localized(
      '只复述，不解释，用“是这样吗？”收尾。',
      '只覆述，不解釋，用「是這樣嗎？」收尾。',
      'Only repeat, do not explain; end with “Is that right?”',
    ),
    placeholder: localized(
      '您是说，修过一次，今天又坏在同一个地方，是这样吗？',
      '您是說，修過一次，今天又壞在同一個地方，是這樣嗎？',
      'It was repaired once, and today the same part failed again. Is that right?',
    ),
    isOutgoing: true,
  },
  {
    key: 'respondSentence',
    kind: 'shortText',
    label: localized('接下来我做什么', '接下來我會做什麼', 'What I do next'),
    hint: localized(
      '一件马上能做的小事，带上时间。',
      '一件馬上能做的小事，帶上時間。',
      'One small thing you can do at once, with a time.',
    ),
    placeholder: localized(
      '我现在就查维修记录，五分钟内跟您说结果。',
      '我現在就查維修紀錄，五分鐘內跟您說結果。',
      'I am looking up the repair record now and will tell you within five minutes.',
    ),
    isOutgoing: true,
  },
  {
    key: 'temperNow',
    kind: 'scale',
    label: localized('现在的火气', '現在的火氣', 'Temper now'),
    hint: localized(
      '看到什么选什么，过一会儿可以再选一次。',
      '看到什麼選什麼，過一會兒可以再選一次。',
      'Choose what you see now; you can choose again later.',
    ),
    choices: [
      { code: '0', label: localized('平静', '平靜', 'Calm') },
      { code: '1', label: localized('有点不快', '有點不高興', 'A little put out') },
      { code: '2', label: localized('不满，语气变硬', '不滿，語氣變硬', 'Displeased, voice hardening') },
      { code: '3', label: localized('生气，声音变大', '生氣，音量變大', 'Angry, getting louder') },
      { code: '4', label: localized('很生气，听不进话', '很生氣，聽不進話', 'Very angry, cannot listen') },
      { code: '5', label: localized('快要失控', '快要失控', 'About to lose control') },
    ],
  },
  {
    key: 'temperSigns',
    kind: 'multiChoice',
    label: localized('看到、听到的', '看到、聽到的', 'What you see and hear'),
    choices: [
      { code: 'voice-rising', label: localized('声音越来越大', '音量越來越大', 'Voice rising') },
      { code: 'talking-faster', label: localized('越说越快', '越說越快', 'Talking faster') },
      { code: 'fists-clenched', label: localized('攥紧拳头', '握緊拳頭', 'Clenched fists') },
      { code: 'leaning-in', label: localized('身体往前逼', '身體往前逼近', 'Leaning in') },
      { code: 'filming', label: localized('举着手机在拍', '拿著手機在錄影', 'Filming') },
      { code: 'crying', label: localized('哭了', '哭了', 'Crying') },
      { code: 'gone-silent', label: localized('突然不说话', '突然不說話', 'Gone silent') },
      { code: 'others-watching', label: localized('旁边有人围观', '旁邊有人圍觀', 'Others are watching') },
    ],
  },
  {
    key: 'speaksFor',
    kind: 'choice',
    label: localized('是谁在说', '是誰在反映', 'Who is speaking'),
    choices: [
      { code: 'self', label: localized('本人', '本人', 'The customer') },
      { code: 'family', label: localized('家人', '家人', 'Family') },
      { code: 'friend', label: localized('朋友或同事', '朋友或同事', 'Friend or colleague') },
      { code: 'company', label: localized('单位、公司', '公司、團體', 'A company') },
      { code: 'lawyer', label: localized('律师或受托人', '律師或受託人', 'Lawyer or authorised person') },
      {
        code: 'authority',
        label: localized('主管部门、平台转来', '主管機關、平台轉來', 'Passed on by an authority or platform'),
      },
    ],
  },
  {
    key: 'speakerName',
    kind: 'shortText',
    label: localized('代说人姓名和关系', '代為反映者的姓名與關係', 'Speaker’s name and relation'),
    placeholder: localized('林女士，客户的女儿', '林小姐，顧客的女兒', 'Ms Lin, the customer’s daughter'),
  },
  {
    key: 'speakerConsent',
    kind: 'choice',
    label: localized('本人同意代办了吗', '本人是否同意代辦', 'Did the customer agree to this'),
    hint: localized(
      '没同意之前，可以听、可以记，不透露订单和个人信息。',
      '尚未同意之前，可以聽、可以記，不透露訂單和個人資料。',
      'Until then listen and note, but reveal nothing about orders or personal data.',
    ),
    choices: [
      { code: 'not-yet', label: localized('还没有', '還沒有', 'Not yet') },
      { code: 'spoken', label: localized('口头同意', '口頭同意', 'Agreed in words') },
      { code: 'written', label: localized('书面同意', '書面同意', 'Agreed in writing') },
    ],
  },
  {
    key: 'immediateAction',
    kind: 'longText',
    label: localized('当场已经做的', '當場已經做的', 'Done on the spot'),
    hint: localized(
      '请坐、倒水、先换一台用着，都写上。',
      '請坐、倒水、先換一台應急，都寫上。',
      'A seat, a glass of water, a spare to use meanwhile: write it all down.',
    ),
  },
];
