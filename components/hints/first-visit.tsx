'use client';

import { X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useSyncExternalStore } from 'react';
import { useMediaQuery } from '@/components/ui/use-media-query';
import { closeHints, hintsClosed, subscribeToHints } from './hint-memory';

/** Where hints stand: among the controls where these stand beside the charts, over the page's corner elsewhere. */
const PLACES = {
  controls: 'mx-2 mb-2 shrink-0',
  corner: 'fixed bottom-3 right-3 z-10 w-80 max-w-[calc(100vw-1.5rem)] shadow-lg',
};

/** What a newcomer would otherwise find out late; of two places that of the page's width. It stays away once it is closed. */
export function FirstVisit({ place }: { place: keyof typeof PLACES }) {
  const t = useTranslations('hints');
  const wide = useMediaQuery('(min-width: 1280px)');
  // The server cannot know who has been here: it says nothing.
  const closed = useSyncExternalStore(subscribeToHints, hintsClosed, () => true);
  if (closed || wide !== (place === 'controls')) return null;
  return (
    <section
      aria-labelledby="hints-title"
      className={`rounded-lg border border-line-strong bg-surface px-3 py-2 text-xs leading-5 print:hidden ${PLACES[place]}`}
    >
      <div className="flex items-center justify-between">
        <h2 id="hints-title" className="text-[13px] font-semibold">
          {t('title')}
        </h2>
        <button
          type="button"
          onClick={closeHints}
          className="-mr-1 flex min-h-7 items-center gap-1 rounded px-1 text-ink-2 hover:bg-hover max-md:min-h-11"
        >
          {t('close')}
          <X size={13} />
        </button>
      </div>
      <ol className="list-decimal pl-4 text-ink-2 marker:text-ink-3">
        <li>{t(wide ? 'slider' : 'sliderNarrow')}</li>
        {wide ? <li>{t('zoom')}</li> : null}
        {wide ? <li>{t('palette')}</li> : null}
        <li>{t('share')}</li>
      </ol>
    </section>
  );
}
