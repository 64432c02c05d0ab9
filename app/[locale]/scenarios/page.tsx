import type { Metadata } from 'next';
import { setRequestLocale } from 'next-intl/server';
import { ScenariosPage } from '@/components/scenarios/scenarios-page';
import { LOCALES, type Locale } from '@/lib/catalog';
import { plainMetadata } from '@/lib/server/preview/page-metadata';
import { presetSparklines } from '@/lib/server/scenarios/preset-sparklines';

interface PageProps {
  readonly params: Promise<{ locale: Locale }>;
}

/** Rendered when the application is built: the sparklines come from the engines as they are then. */
export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return plainMetadata((await params).locale, 'scenarios');
}

/** Scenarios: kept ones and presets. */
export default async function Scenarios({ params }: PageProps) {
  setRequestLocale((await params).locale);
  return <ScenariosPage sparklines={await presetSparklines()} />;
}
