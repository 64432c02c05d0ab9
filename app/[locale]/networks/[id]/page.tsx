import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import 'katex/dist/katex.min.css';
import { networks, type Locale } from '@/lib/catalog';
import { decodeLink, searchOf, type SearchParams } from '@/lib/scenario';
import { NetworkIntro } from '@/components/networks/network-intro';
import { NetworkScreen } from '@/components/networks/network-screen';
import { NetworkTexts } from '@/components/networks/network-texts';
import { scenarioMetadata } from '@/lib/server/preview/page-metadata';

interface PageProps {
  readonly params: Promise<{ locale: Locale; id: string }>;
  readonly searchParams: Promise<SearchParams>;
}

const LIVE = ['flow', 'ledgers', 'studies'];
const TEXTS = ['equations', 'contrasts', 'glossary'];

async function entryOf(params: PageProps['params']) {
  const { id } = await params;
  return networks.find(({ declaration }) => declaration.id === id) ?? notFound();
}

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { declaration } = await entryOf(params);
  const { locale } = await params;
  const title = declaration.label[locale];
  const preview = await scenarioMetadata({
    locale,
    path: `/networks/${declaration.id}`,
    title: `${title} · DePIN Lab`,
    about: declaration.summary[locale],
    network: declaration.id,
    link: decodeLink(searchOf(await searchParams)),
  });
  return { ...preview, title };
}

/** One network in depth: charts, flows, ledgers, studies, rules, words and sources. */
export default async function NetworkPage({ params, searchParams }: PageProps) {
  const { declaration, loadDepth } = await entryOf(params);
  const depth = await loadDepth?.();
  const link = decodeLink(searchOf(await searchParams));
  const sections = ['charts', ...(depth ? [...LIVE, ...TEXTS] : []), 'metrics', 'sources'];
  return (
    <NetworkScreen
      link={link}
      network={declaration.id}
      depth={depth && { roles: depth.roles, flow: depth.flow, studies: depth.studies }}
      intro={<NetworkIntro declaration={declaration} sections={sections} />}
    >
      <NetworkTexts declaration={declaration} depth={depth} />
    </NetworkScreen>
  );
}
