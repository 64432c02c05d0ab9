import { CompareScreen } from '@/components/compare/compare-screen';
import { decodeLink, searchOf, type SearchParams } from '@/lib/scenario';

/** Compare: the three networks side by side. The address says which scenario. */
export default async function ComparePage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  return <CompareScreen link={decodeLink(searchOf(await searchParams))} />;
}
