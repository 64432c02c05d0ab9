import { useQueries } from '@tanstack/react-query';
import type { NetworkHistory } from '@/simulation/core';
import { networks } from '@/lib/catalog';

const HISTORY_QUERIES = networks.map(({ declaration, loadHistory }) => ({
  queryKey: ['history', declaration.id],
  queryFn: loadHistory,
  staleTime: Infinity,
  networkMode: 'always' as const,
}));

/** The real past of every network by id, loaded once. */
export function useHistories(): Readonly<Record<string, NetworkHistory>> {
  return useQueries({ queries: HISTORY_QUERIES, combine: byNetwork });
}

function byNetwork(
  results: readonly { data: NetworkHistory | undefined }[],
): Readonly<Record<string, NetworkHistory>> {
  return Object.fromEntries(
    results.flatMap(({ data }, index) => {
      const id = networks[index]?.declaration.id;
      return data && id !== undefined ? [[id, data]] : [];
    }),
  );
}
