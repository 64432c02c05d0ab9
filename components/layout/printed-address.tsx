'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { writePendingAddress } from '@/components/scenario/pending-address';

/** On paper, where a link cannot be followed: the address that shows the same, and the engine that computed it. */
export function PrintedAddress({ engine }: { engine: string }) {
  const t = useTranslations('app');
  const [address, setAddress] = useState('');
  useEffect(() => {
    const read = () => {
      writePendingAddress();
      // Paper takes the page as it stands when this returns.
      flushSync(() => setAddress(window.location.href));
    };
    window.addEventListener('beforeprint', read);
    return () => window.removeEventListener('beforeprint', read);
  }, []);
  return (
    <p className="hidden break-all px-2 py-1 text-[10px] print:block">
      {t('name')} · {t('printed', { engine, address })}
    </p>
  );
}
