'use client';

import { WifiOff } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that the network is gone, and what goes on without it. */
export function OfflineBadge() {
  const t = useTranslations('offline');
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  return (
    <span role="status">
      {online ? null : (
        <span
          title={t('detail')}
          className="flex h-6 items-center gap-1 rounded border border-warning px-1.5 text-[11px] text-warning"
        >
          <WifiOff size={12} aria-hidden />
          {t('title')}
          <span className="sr-only">{t('detail')}</span>
        </span>
      )}
    </span>
  );
}
