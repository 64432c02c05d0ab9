'use client';

import { useTranslations } from 'next-intl';

/** Says that, and why, the newest scenario could not be computed; nothing while it could. */
export function PreviewFailure({ error }: { error: string | undefined }) {
  const t = useTranslations('compare');
  if (error === undefined) return null;
  return (
    <p role="alert" className="rounded-lg border border-danger bg-surface px-3 py-2 text-xs text-danger">
      {t('previewFailed', { message: error })}
    </p>
  );
}
