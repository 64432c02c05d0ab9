'use client';

import { Share2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { LONG_LINK } from '@/lib/scenario';
import { NativeShare } from '@/components/share/native-share';
import { QrCode } from '@/components/share/qr-code';
import { CopyText } from '@/components/ui/copy-text';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';

/** Passes the comparison on: its address says everything. */
export function ComparisonShare() {
  const t = useTranslations('comparison');
  return (
    <DisclosureMenu label={t('share')} icon={<Share2 size={13} />} compact>
      <Panel />
    </DisclosureMenu>
  );
}

/** Read anew each time the panel opens: the comparison may have changed. */
function Panel() {
  const t = useTranslations('comparison');
  const share = useTranslations('share');
  const [link] = useState(() => window.location.href);
  return (
    <div className="flex flex-col gap-3">
      <section>
        <h2 className="font-medium">{share('link')}</h2>
        <CopyText text={link} label={t('copyLink')} copiedLabel={share('copied')} />
        <p className="mt-1 text-[11px] leading-4 text-ink-2">
          {link.length > LONG_LINK ? t('longLink', { length: link.length }) : t('linkHelp')}
        </p>
      </section>
      <section className="flex items-start gap-3">
        <QrCode text={link} label={share('qr')} />
        <div className="min-w-0 flex-1">
          <p className="text-[11px] leading-4 text-ink-2">{share('qrLink')}</p>
          <NativeShare url={link} />
        </div>
      </section>
    </div>
  );
}
