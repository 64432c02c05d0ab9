/** The two languages of the product. Every declared text carries both. */
export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language of the product. */
export type LocalizedText = Readonly<Record<Locale, string>>;

/** Short form for declarations: `text('Storage power', '存储算力')`. */
export function text(en: string, zhCN: string): LocalizedText {
  return { en, 'zh-CN': zhCN };
}
