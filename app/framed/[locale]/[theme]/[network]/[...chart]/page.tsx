import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { Locale } from '@/lib/catalog';
import { readEmbed } from '@/lib/embed/read-embed';
import { searchOf, type SearchParams } from '@/lib/scenario';
import { EmbedScreen } from '@/components/embed/embed-screen';
import { StudyEmbedScreen } from '@/components/embed/study-embed-screen';

interface PageProps {
  readonly params: Promise<{ locale: Locale; network: string; chart: string[] }>;
  readonly searchParams: Promise<SearchParams>;
}

async function embedOf({ params, searchParams }: PageProps) {
  const { network, chart, locale } = await params;
  return (await readEmbed(network, chart, searchOf(await searchParams), locale)) ?? notFound();
}

/** The full page is what search engines should find. */
export async function generateMetadata(props: PageProps): Promise<Metadata> {
  const { locale } = await props.params;
  const embed = await embedOf(props);
  const { title, description } = embed.kind === 'study' ? embed.chart : embed.plan;
  return {
    title: `${title[locale]} · DePIN Lab`,
    description: description[locale],
    robots: { index: false },
  };
}

/** One chart for the page of somebody else, at /embed/{network}/{chart} or /embed/{network}/{study}/{chart}. */
export default async function EmbedPage(props: PageProps) {
  const embed = await embedOf(props);
  return embed.kind === 'study' ? <StudyEmbedScreen {...embed} /> : <EmbedScreen {...embed} />;
}
