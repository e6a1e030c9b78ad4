import type { Localized } from '#shared/domain/vocabulary.ts';

/** A text in the three shipped languages: mainland Chinese, Taiwan Chinese, English. */
export function localized(zhCn: string, zhTw: string, en: string): Localized {
  return { 'zh-CN': zhCn, 'zh-TW': zhTw, en };
}
