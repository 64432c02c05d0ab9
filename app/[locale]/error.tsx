'use client';

import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';

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
          {error.digest ? t('reference', { digest: error.digest }) : t('detail')}
        </p>
        <Button className="mt-4" onClick={reset}>
          {t('retry')}
        </Button>
      </div>
    </main>
  );
}
