import type { Metadata } from 'next';
import type { Locale } from '@/lib/catalog';
import { ScenariosPage } from '@/components/scenarios/scenarios-page';
import { plainMetadata } from '@/lib/server/preview/page-metadata';

interface PageProps {
  readonly params: Promise<{ locale: Locale }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  return plainMetadata((await params).locale, 'scenarios');
}

/** Scenarios: kept ones and presets. */
export default function Scenarios() {
  return <ScenariosPage />;
}
