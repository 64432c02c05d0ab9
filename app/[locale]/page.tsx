import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CompareScreen } from '@/components/compare/compare-screen';
import type { Locale } from '@/lib/catalog';
import { decodeLink, searchOf, type SearchParams } from '@/lib/scenario';
import { scenarioMetadata } from '@/lib/server/preview/page-metadata';

interface PageProps {
  readonly params: Promise<{ locale: Locale }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'app' });
  const link = decodeLink(searchOf(await searchParams));
  const [title, about] = [t('title'), t('description')];
  return scenarioMetadata({ locale, path: '/', title, about, link });
}

/** Compare: the three networks side by side. The address says which scenario. */
export default async function ComparePage({ searchParams }: PageProps) {
  return <CompareScreen link={decodeLink(searchOf(await searchParams))} />;
}
