'use client';

import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { fetchSavedScenarios } from '@/lib/api/client';
import { queryKeys } from '@/lib/api/query-keys';
import { useErrorText } from '@/components/scenario/use-error-text';
import { Button } from '@/components/ui/button';
import { withQueries } from '@/components/ui/queries';
import { SavedItem } from './saved-item';

/** The scenarios this browser keeps. */
export const SavedList = withQueries(SavedListBody);

function SavedListBody() {
  const t = useTranslations('scenarios');
  const errorText = useErrorText();
  const { data, error, refetch } = useQuery({
    queryKey: queryKeys.savedScenarios,
    queryFn: fetchSavedScenarios,
    staleTime: 0,
  });
  if (error)
    return (
      <div role="alert" className="flex items-center gap-3 text-xs text-danger">
        {t('loadFailed', { message: errorText(error) })}
        <Button onClick={() => void refetch()}>{t('retry')}</Button>
      </div>
    );
  if (!data) return <div className="skeleton h-16 rounded-lg" />;
  if (data.length === 0) return <p className="max-w-prose text-xs leading-5 text-ink-2">{t('noneSaved')}</p>;
  return (
    <ul className="grid gap-2 lg:grid-cols-2">
      {data.map((saved) => (
        <SavedItem key={saved.id} saved={saved} />
      ))}
    </ul>
  );
}
