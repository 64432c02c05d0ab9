'use client';

import { Check, Link2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { encodeLink, type LinkState } from '@/lib/scenario';
import { Button } from '@/components/ui/button';
import { useCopied } from '@/components/ui/use-copied';

/** Copies the address of the scenario as it stands. */
export function CopyLinkButton({ state }: { state: () => LinkState }) {
  const t = useTranslations('share');
  const { copied, copy } = useCopied();
  const copyLink = () => {
    const address = new URL(window.location.pathname, window.location.origin);
    address.search = encodeLink(state()).toString();
    copy(address.href);
  };
  return (
    <Button onClick={copyLink} aria-label={t('copyLink')}>
      {copied ? <Check size={13} /> : <Link2 size={13} />}
      <span className="max-sm:sr-only" role="status">
        {copied ? t('copied') : t('copyLink')}
      </span>
    </Button>
  );
}
