// Where a customer may turn outside the shop, by region: told on the counter leaflet and after a refusal (§2.12, §9.6).
import type { Language } from '#shared/domain/vocabulary.ts';

export type PaperRegion = 'cn' | 'tw' | 'other';

/** Public routes in the words of each language. Sources: 12315.cn (State Administration for Market Regulation); cpc.ey.gov.tw (Executive Yuan). */
export const outsideRoutes: Record<Language, Record<PaperRegion, readonly string[]>> = {
  'zh-CN': {
    cn: ['您也可以拨打 12315，或者找当地的消费者协会调解。'],
    tw: ['您也可以拨打消费者服务专线 1950，或者向当地的消费者服务中心申诉。'],
    other: ['您也可以向当地的消费者保护机构求助。'],
  },
  'zh-TW': {
    cn: ['您也可以撥打 12315，或請當地的消費者協會調解。'],
    tw: ['您也可以撥打消費者服務專線 1950，或向當地的消費者服務中心申訴。'],
    other: ['您也可以向當地的消費者保護機關求助。'],
  },
  en: {
    cn: ['You may also call 12315 or ask the local consumers’ association to mediate.'],
    tw: ['You may also call the consumer hotline 1950 or turn to the local consumer service centre.'],
    other: ['You may also turn to the consumer protection body where you live.'],
  },
};
