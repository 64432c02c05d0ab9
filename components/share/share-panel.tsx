'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { CopyText } from '@/components/ui/copy-text';
import { onDemand } from '@/components/ui/on-demand';
import { withQueries } from '@/components/ui/queries';
import { LONG_LINK, signedLink, type LinkState } from '@/lib/scenario';
import { addressOf } from '@/lib/scenario/address-of';
import { NativeShare } from './native-share';
import { QrCode } from './qr-code';
import { ShareEmbed } from './share-embed';
import { ShortLinkForm } from './short-link-form';

const CompareWithDefault = onDemand(() =>
  import('./compare-with-default').then((module) => module.CompareWithDefault),
);

/** Read anew each time the panel opens: the scenario may have changed. */
export const SharePanel = withQueries(SharePanelBody);

function SharePanelBody({ state }: { state: () => LinkState }) {
  const t = useTranslations('share');
  const [query] = useState(() => signedLink(state()).toString());
  const [short, setShort] = useState<string>();
  const { origin, pathname } = window.location;
  const [link] = useState(() => addressOf(state()));
  const best = short ?? link;
  return (
    <div className="flex flex-col gap-3">
      <section>
        <h2 className="font-medium">{t('link')}</h2>
        <CopyText text={link} label={t('copyLink')} copiedLabel={t('copied')} />
        <p className="mt-1 text-[11px] leading-4 text-ink-2">
          {link.length > LONG_LINK ? t('longLink', { length: link.length }) : t('linkHelp')}
        </p>
        {query === '' ? null : (
          <div className="min-h-6 max-md:min-h-12">
            <CompareWithDefault query={query} />
          </div>
        )}
      </section>
      <section>
        <h2 className="font-medium">{t('shortLink')}</h2>
        {short === undefined ? (
          <ShortLinkForm query={query} pathname={pathname} onSaved={(path) => setShort(`${origin}${path}`)} />
        ) : (
          <CopyText text={short} label={t('copyShortLink')} copiedLabel={t('copied')} />
        )}
      </section>
      <ShareEmbed
        state={state()}
        query={query}
        network={/\/networks\/(?<id>[\w-]+)/.exec(pathname)?.groups?.['id']}
      />
      <section className="flex items-start gap-3">
        <QrCode text={best} label={t('qr')} />
        <div className="min-w-0 flex-1">
          <p className="text-[11px] leading-4 text-ink-2">
            {short === undefined ? t('qrLink') : t('qrShort')}
          </p>
          <NativeShare url={best} />
        </div>
      </section>
    </div>
  );
}
