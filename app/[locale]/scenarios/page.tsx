import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ScenariosPage } from '@/components/scenarios/scenarios-page';

export async function generateMetadata({
  params,
}: {
  params: Promise<{ locale: string }>;
}): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'scenarios' });
  return { title: t('title'), description: t('lead') };
}

/** Scenarios: kept ones and presets. */
export default function Scenarios() {
  return <ScenariosPage />;
}
