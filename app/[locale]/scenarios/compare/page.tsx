import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ComparisonScreen } from '@/components/comparison/comparison-screen';
import type { SearchParams } from '@/lib/scenario';

interface PageProps {
  readonly params: Promise<{ locale: string }>;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'comparison' });
  return { title: t('title'), description: t('lead') };
}

/** A baseline and others side by side; the address says which. */
export default async function Comparison({ searchParams }: PageProps) {
  // The screen reads the address itself; asked for here, the server's answer has the comparison in it already.
  await searchParams;
  return <ComparisonScreen />;
}
