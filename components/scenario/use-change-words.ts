import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { ChangeWords } from '@/lib/scenario/describe-change';

/** The words a line about a change needs, in the reader's language. */
export function useChangeWords(): ChangeWords {
  const curve = useTranslations('curve');
  const toggle = useTranslations('switch');
  return useMemo(
    () => ({
      overTime: (count) => curve('overTime', { count }),
      daily: (count) => curve('daily', { count }),
      on: toggle('on'),
      off: toggle('off'),
    }),
    [curve, toggle],
  );
}
