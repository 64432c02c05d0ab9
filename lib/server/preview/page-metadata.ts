import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { headers } from 'next/headers';
import { scenarioImagePath } from '@/lib/api/client';
import { routing } from '@/lib/i18n/routing';
import { encodeLink, type DecodedLink } from '@/lib/scenario';
import type { Locale } from '@/simulation/core';
import { originOfHeaders } from '../http/origin';
import { PREVIEW_SIZE } from './preview-card';
import { scenarioLine } from './scenario-words';

interface PreviewedPage {
  readonly locale: Locale;
  /** Of the page, without its language. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Path and query of the image in a language. */
  readonly image: (words: URLSearchParams) => string;
  readonly query?: string;
}

const OG_LOCALES: Record<Locale, string> = { en: 'en_US', 'zh-CN': 'zh_CN' };

/** What a link to a page is shown as elsewhere: title, description and a picture of this very view. */
export async function previewMetadata(page: PreviewedPage): Promise<Metadata> {
  const { locale, title, description } = page;
  const t = await getTranslations({ locale, namespace: 'preview' });
  const origin = originOfHeaders(await headers());
  const prefix = locale === routing.defaultLocale ? '' : `/${locale}`;
  const path = page.path === '/' && prefix !== '' ? prefix : `${prefix}${page.path}`;
  const query = page.query ?? '';
  const words = new URLSearchParams(locale === routing.defaultLocale ? {} : { locale });
  const images = [{ url: `${origin}${page.image(words)}`, ...PREVIEW_SIZE, alt: t('alt', { title }) }];
  return {
    description,
    openGraph: {
      type: 'website',
      siteName: 'DePIN Lab',
      locale: OG_LOCALES[locale],
      url: `${origin}${path}${query === '' ? '' : `?${query}`}`,
      title,
      description,
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
  };
}

/** The same for a page about no scenario of its own, by the title and lead it has in its texts; with its title. */
export async function plainMetadata(locale: Locale, page: 'developers' | 'scenarios'): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: page });
  const title = t('title');
  const preview = await previewMetadata({
    locale,
    path: `/${page}`,
    title: `${title} · DePIN Lab`,
    description: t('lead'),
    image: scenarioImagePath,
  });
  return { ...preview, title };
}

interface ScenarioPage {
  readonly locale: Locale;
  readonly path: string;
  readonly title: string;
  /** What the page is about, whatever the scenario. */
  readonly about: string;
  /** Whose page it is; undefined for the comparison. */
  readonly network?: string;
  readonly link: DecodedLink;
}

/** The same for a page about a scenario, as far as its address could be read. */
export async function scenarioMetadata({
  locale,
  path,
  title,
  about,
  network,
  link,
}: ScenarioPage): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'preview' });
  const query = encodeLink(link);
  const image = new URLSearchParams(encodeLink({ input: link.input, view: link.view }));
  if (network !== undefined) image.set('page', network);
  const scenario = t('scenario', { scenario: await scenarioLine(link.input, locale, network) });
  return previewMetadata({
    locale,
    path,
    title,
    description: query.size === 0 ? about : `${scenario}${locale === 'zh-CN' ? '' : ' '}${about}`,
    image: (words) => scenarioImagePath(new URLSearchParams([...image, ...words])),
    query: query.toString(),
  });
}
