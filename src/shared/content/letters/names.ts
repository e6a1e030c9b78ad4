// How people are called in letters (§9.1): family names and honorifics, per language. Data for the salutation rules.
import type { SalutationSex } from '#shared/domain/letters/letter.ts';

/** Family names of two characters, simplified and traditional. */
export const compoundSurnames: readonly string[] =
  `欧阳 歐陽 太史 端木 上官 司马 司馬 东方 東方 独孤 獨孤 南宫 南宮 万俟 萬俟 闻人 聞人 夏侯 诸葛 諸葛 尉迟 尉遲 公羊 赫连 赫連 澹台 澹臺
   皇甫 宗政 濮阳 濮陽 公冶 太叔 申屠 公孙 公孫 慕容 仲孙 仲孫 钟离 鍾離 长孙 長孫 宇文 司徒 鲜于 鮮于 司空 闾丘 閭丘 子车 子車 亓官 司寇 巫马 巫馬
   公西 颛孙 顓孫 壤驷 壤駟 公良 漆雕 乐正 樂正 宰父 谷梁 穀梁 拓跋 夹谷 夾谷 轩辕 軒轅 令狐 段干 百里 呼延 东郭 東郭 南门 南門 羊舌 微生 左丘 西门 西門
   第五 张简 張簡 范姜 叶刘 葉劉`
    .split(/\s+/)
    .filter(Boolean);

/** Family names of one character, simplified and traditional: what stands first in a name but not here is a nickname. */
export const singleSurnames: ReadonlySet<string> = new Set(
  `赵趙钱錢孙孫李周吴吳郑鄭王冯馮陈陳褚卫衛蒋蔣沈韩韓杨楊朱秦尤许許何吕呂施张張孔曹严嚴华華金魏陶姜戚谢謝邹鄒喻柏水窦竇章云雲苏蘇潘葛奚范彭郎鲁魯韦韋
   昌马馬苗凤鳳花方俞任袁柳酆鲍鮑史唐费費廉岑薛雷贺賀倪汤湯滕殷罗羅毕畢郝邬鄔安常乐樂于時时傅皮卞齐齊康伍余餘元卜顾顧孟平黄黃和穆萧蕭肖尹姚邵湛汪祁毛禹狄米贝貝
   明臧计計伏成戴谈談宋茅庞龐熊纪紀舒屈项項祝董梁杜阮蓝藍闵閔席季麻强強贾賈路娄婁危江童颜顏郭梅盛林刁钟鍾鐘徐邱骆駱高夏蔡田樊胡凌霍虞万萬支柯昝管卢盧莫
   经經房裘缪繆干解应應宗丁宣贲賁邓鄧郁鬱单單杭洪包诸諸左石崔吉钮鈕龚龔程嵇邢滑裴陆陸荣榮翁荀羊於惠甄曲家封芮羿储儲靳汲邴糜松井段富巫乌烏焦巴弓牧隗山谷车車侯宓蓬
   全郗班仰秋仲伊宫宮宁寧仇栾欒暴甘钭厉厲戎祖武符刘劉景詹束龙龍叶葉幸司韶郜黎蓟薊薄印宿白怀懷蒲邰从從鄂索咸籍赖賴卓蔺藺屠蒙池乔喬阴陰胥能苍蒼双雙闻聞莘党黨翟
   谭譚贡貢劳勞逄姬申扶堵冉宰郦酈雍郤璩桑桂濮牛寿壽通边邊扈燕冀浦尚农農温溫别別庄莊晏柴瞿阎閻充慕连連茹习習宦艾鱼魚容向古易慎戈廖庾终終暨居衡步都耿满滿弘匡国國文寇
   广廣禄祿阙闕东東欧歐殳沃利蔚越夔隆师師巩鞏厍聂聶晁勾敖融冷訾辛阚闞那简簡饶饒空曾毋沙乜养養鞠须須丰豐巢关關蒯相查后荆荊红紅游竺权權逯盖蓋益桓公佟苟涂塗覃付闫岳付
   代位仝车佘丘隋税漆邸由冼原海麦麥年爱愛阳陽佴帅帥哈谯笪商牟伯赏賞墨臺揭` //
    .split('')
    .filter((character) => character.trim() !== ''),
);

/** An honorific already written behind a name in the record ("王女士", "陳小姐"); `replace` is our form of it. */
export interface Honorific {
  suffix: string;
  sex: SalutationSex;
  replace?: string;
}

/** Honorifics recognised behind a recorded name, longest first within a language. */
export const honorifics: Record<'zh-CN' | 'zh-TW', readonly Honorific[]> = {
  'zh-CN': [
    { suffix: '女士', sex: 'female' },
    { suffix: '小姐', sex: 'female', replace: '女士' },
    { suffix: '太太', sex: 'female' },
    { suffix: '阿姨', sex: 'female' },
    { suffix: '奶奶', sex: 'female' },
    { suffix: '先生', sex: 'male' },
    { suffix: '叔叔', sex: 'male' },
    { suffix: '爷爷', sex: 'male' },
    { suffix: '老师', sex: 'unknown' },
    { suffix: '师傅', sex: 'unknown' },
    { suffix: '医生', sex: 'unknown' },
    { suffix: '教授', sex: 'unknown' },
    { suffix: '律师', sex: 'unknown' },
    { suffix: '经理', sex: 'unknown' },
    { suffix: '老板', sex: 'unknown' },
    { suffix: '总', sex: 'unknown' },
  ],
  'zh-TW': [
    { suffix: '小姐', sex: 'female' },
    { suffix: '女士', sex: 'female' },
    { suffix: '太太', sex: 'female' },
    { suffix: '阿姨', sex: 'female' },
    { suffix: '先生', sex: 'male' },
    { suffix: '伯伯', sex: 'male' },
    { suffix: '老師', sex: 'unknown' },
    { suffix: '醫師', sex: 'unknown' },
    { suffix: '教授', sex: 'unknown' },
    { suffix: '律師', sex: 'unknown' },
    { suffix: '經理', sex: 'unknown' },
    { suffix: '老闆', sex: 'unknown' },
    { suffix: '董事長', sex: 'unknown' },
  ],
};

/** Greeting lines per language: `{who}` is the form of address. `unknown` is used when nobody can be named. */
export const greetings = {
  'zh-CN': {
    female: '女士',
    male: '先生',
    warm: { known: '{who}，您好：', unknown: '您好：' },
    formal: { known: '尊敬的{who}：', unknown: '尊敬的顾客：' },
  },
  'zh-TW': {
    female: '小姐',
    male: '先生',
    warm: { known: '{who}，您好：', unknown: '您好：' },
    formal: { known: '{who} 台鑒：', unknown: '敬啟者：' },
  },
  en: {
    female: 'Ms',
    male: 'Mr',
    warm: { known: 'Dear {who},', unknown: 'Hello,' },
    formal: { known: 'Dear {who},', unknown: 'Dear Customer,' },
  },
} as const;
