import { CompareScreen } from '@/components/compare/compare-screen';
import { decodeLink } from '@/lib/scenario';

interface PageProps {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Compare: the three networks side by side. The address says which scenario. */
export default async function ComparePage({ searchParams }: PageProps) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(await searchParams)) {
    // A key such as `constructor` may carry what is no text.
    for (const each of [value ?? []].flat()) if (typeof each === 'string') query.append(key, each);
  }
  return <CompareScreen link={decodeLink(query)} />;
}
