'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { saveScenario } from '@/lib/api/client';
import { queryKeys } from '@/lib/api/query-keys';
import type { Comparison } from '@/lib/comparison/comparison';
import { encodeComparison } from '@/lib/comparison/comparison-link';
import { withKept, type LongScenario } from '@/lib/comparison/shorten-comparison';
import { useErrorText } from '@/components/scenario/use-error-text';
import { Button } from '@/components/ui/button';
import { CopyText } from '@/components/ui/copy-text';

interface ShortComparisonProps {
  readonly comparison: Comparison;
  readonly long: readonly LongScenario[];
  /** Told the address once the scenarios are kept. */
  readonly onShortened: (address: string) => void;
  readonly short: string | undefined;
}

/** Keeps the long scenarios of a comparison on the server, and gets the address that names them by their short ids. */
export function ShortComparison({ comparison, long, onShortened, short }: ShortComparisonProps) {
  const t = useTranslations('comparison');
  const share = useTranslations('share');
  const errorText = useErrorText();
  const cache = useQueryClient();
  const save = useMutation({
    mutationFn: async () => {
      const ids = new Map<number, string>();
      for (const { place, query, name } of long) {
        const { id } = await saveScenario({ query, page: '/', ...(name !== undefined && { name }) });
        ids.set(place, id);
      }
      return ids;
    },
    onSettled: () => void cache.invalidateQueries({ queryKey: queryKeys.savedScenarios }),
    onSuccess: (ids) => {
      const { origin, pathname } = window.location;
      onShortened(`${origin}${pathname}?${encodeComparison(withKept(comparison, ids)).toString()}`);
    },
  });
  if (short !== undefined)
    return <CopyText text={short} label={t('copyShortLink')} copiedLabel={share('copied')} />;
  return (
    <>
      <Button tone="primary" className="mt-1" disabled={save.isPending} onClick={() => save.mutate()}>
        {t('shorten')}
      </Button>
      {save.error ? (
        <p role="alert" className="mt-1 text-danger">
          {t('shortFailed', { message: errorText(save.error) })}
        </p>
      ) : (
        <p className="mt-1 text-[11px] leading-4 text-ink-2">{t('shortLinkHelp', { count: long.length })}</p>
      )}
    </>
  );
}
