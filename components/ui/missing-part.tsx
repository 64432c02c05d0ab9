'use client';

import { useTranslations } from 'next-intl';

/** Stands where code could not be fetched; the rest of the page goes on. */
export function MissingPart() {
  const t = useTranslations('errorPage');
  return (
    <p role="alert" className="p-3 text-xs leading-5 text-danger">
      {t('offline')}{' '}
      <button type="button" className="min-h-6 underline" onClick={() => window.location.reload()}>
        {t('retry')}
      </button>
    </p>
  );
}
