'use client';

import { Share2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { decodeComparison } from '@/lib/comparison/comparison-link';
import { longScenarios } from '@/lib/comparison/shorten-comparison';
import { LONG_LINK } from '@/lib/scenario';
import { NativeShare } from '@/components/share/native-share';
import { QrCode } from '@/components/share/qr-code';
import { CopyText } from '@/components/ui/copy-text';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';
import { onDemand } from '@/components/ui/on-demand';

const ShortComparison = onDemand(() => import('./short-comparison').then((module) => module.ShortComparison));

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
  const [{ comparison }] = useState(() => decodeComparison(new URLSearchParams(window.location.search)));
  const long = useMemo(() => longScenarios(comparison), [comparison]);
  const [short, setShort] = useState<string>();
  const best = short ?? link;
  return (
    <div className="flex flex-col gap-3">
      <section>
        <h2 className="font-medium">{share('link')}</h2>
        <CopyText text={link} label={t('copyLink')} copiedLabel={share('copied')} />
        <p className="mt-1 text-[11px] leading-4 text-ink-2">
          {link.length > LONG_LINK && long.length > 0
            ? t('longLink', { length: link.length })
            : t('linkHelp')}
        </p>
      </section>
      {long.length > 0 ? (
        <section className="min-h-20">
          <h2 className="font-medium">{t('shortLink')}</h2>
          <ShortComparison comparison={comparison} long={long} short={short} onShortened={setShort} />
        </section>
      ) : null}
      <section className="flex items-start gap-3">
        <QrCode text={best} label={share('qr')} />
        <div className="min-w-0 flex-1">
          <p className="text-[11px] leading-4 text-ink-2">
            {short === undefined ? share('qrLink') : share('qrShort')}
          </p>
          <NativeShare url={best} />
        </div>
      </section>
    </div>
  );
}
