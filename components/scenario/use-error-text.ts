import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { UnreachableError } from '@/lib/api/client';

/** What went wrong with a request, in the reader's words where no server has said it. */
export function useErrorText(): (error: Error) => string {
  const t = useTranslations('offline');
  return useCallback((error) => (error instanceof UnreachableError ? t('unreachable') : error.message), [t]);
}
