'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

/** Part of the page's code could not be fetched: only a new start fetches it again. */
function isMissingCode({ name, message }: Error): boolean {
  return name === 'ChunkLoadError' || /loading chunk|dynamically imported module/i.test(message);
}

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const t = useTranslations('errorPage');
  return (
    <main className="grid min-h-dvh place-items-center p-8 text-center">
      <div>
        <h1 className="text-lg font-semibold">{t('title')}</h1>
        <p className="mt-1 text-sm text-ink-2">
          {isMissingCode(error)
            ? t('offline')
            : error.digest
              ? t('reference', { digest: error.digest })
              : t('detail')}
        </p>
        <Button className="mt-4" onClick={isMissingCode(error) ? () => window.location.reload() : reset}>
          {t('retry')}
        </Button>
      </div>
    </main>
  );
}
