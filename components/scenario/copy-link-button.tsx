'use client';

import { Check, Link2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { encodeLink, type LinkState } from '@/lib/scenario';
import { Button } from '@/components/ui/button';

/** Copies the address of the scenario as it stands. */
export function CopyLinkButton({ state }: { state: () => LinkState }) {
  const t = useTranslations('share');
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const address = new URL(window.location.pathname, window.location.origin);
    address.search = encodeLink(state()).toString();
    await navigator.clipboard.writeText(address.href);
    setCopied(true);
    window.setTimeout(() => setCopied(false), 2000);
  };
  return (
    <Button onClick={() => void copy()} aria-label={t('copyLink')}>
      {copied ? <Check size={13} /> : <Link2 size={13} />}
      <span className="max-sm:sr-only" role="status">
        {copied ? t('copied') : t('copyLink')}
      </span>
    </Button>
  );
}
