import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Locale } from '@/lib/catalog';
import { readEmbed } from '@/lib/embed/read-embed';
import { searchOf, type SearchParams } from '@/lib/scenario';
import { EmbedScreen } from '@/components/embed/embed-screen';

interface PageProps {
  readonly params: Promise<{ locale: Locale; network: string; chart: string }>;
  readonly searchParams: Promise<SearchParams>;
}

async function embedOf({ params, searchParams }: PageProps) {
  const { network, chart, locale } = await params;
  return (await readEmbed(network, chart, searchOf(await searchParams), locale)) ?? notFound();
}

/** The full page is what search engines should find. */
export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await props.params;
  const { plan } = await embedOf(props);
  return {
    title: `${plan.title[locale]} · DePIN Lab`,
    description: plan.description[locale],
    robots: { index: false },
  };
}

/** One chart for the page of somebody else, at /embed/{network}/{chart}. */
export default async function EmbedPage(props: PageProps) {
  return <EmbedScreen {...await embedOf(props)} />;
}
