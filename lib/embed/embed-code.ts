import { escaped } from '@/lib/charts/picture/svg';
import type { Locale } from '@/simulation/core';
import type { EmbedSize, EmbedTheme } from './embed-query';

interface EmbedCode {
  /** Address of this server, such as https://lab.example. */
  readonly origin: string;
  readonly path: string;
  /** Query of the scenario link. */
  readonly query: string;
  readonly theme: EmbedTheme;
  readonly lang: Locale;
  readonly size: EmbedSize;
  readonly title: string;
}

/** The HTML that puts a chart into another page: as large as asked where there is room, narrower on phones. */
export function embedCode({ origin, path, query, theme, lang, size, title }: EmbedCode): string {
  const address = new URL(path, origin);
  address.search = query;
  if (theme !== 'auto') address.searchParams.set('theme', theme);
  if (lang !== 'en') address.searchParams.set('lang', lang);
  return (
    `<iframe src="${escaped(address.href)}" width="${size.width}" height="${size.height}" ` +
    `style="border:0;max-width:100%" loading="lazy" title="${escaped(`${title} – DePIN Lab`)}"></iframe>`
  );
}
