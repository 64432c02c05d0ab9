'use client';

import { ChevronDown, ChevronRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/simulation/core';
import { scenarioImagePath } from '@/lib/api/client';
import { ALL_NETWORKS, EMBEDDABLE, planEmbed } from '@/lib/embed/embed-target';
import type { LinkState } from '@/lib/scenario';
import { EmbedCode } from '@/components/charts/export/embed-code';

const FIRST = 'filecoin.storagePower';

/** A chart that can stand in another page. */
interface Choice {
  readonly id: string;
  readonly title: string;
}

function choices({ view }: LinkState, locale: Locale): readonly Choice[] {
  return [...EMBEDDABLE].flatMap(([network, charts]) =>
    charts.map((chart) => ({
      id: network === ALL_NETWORKS ? chart : `${network}.${chart}`,
      title: planEmbed(network, chart, view)?.title[locale] ?? chart,
    })),
  );
}

interface ShareEmbedProps {
  readonly state: LinkState;
  /** The same as the query of a link. */
  readonly query: string;
  /** Whose page it is, if it is one network's. */
  readonly network: string | undefined;
}

/** A chart of the scenario for another page, and the picture that links to it are shown with; behind a button. */
export function ShareEmbed(props: ShareEmbedProps) {
  const t = useTranslations('share');
  const [open, setOpen] = useState(false);
  return (
    <section aria-label={t('embed')}>
      <h2 className="font-medium">
        <button
          type="button"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          className="flex min-h-6 items-center gap-1 max-md:min-h-11"
        >
          {open ? <ChevronDown size={12} /> : <ChevronRight size={12} />}
          {t('embed')}
        </button>
      </h2>
      {open ? <EmbedChoice {...props} /> : null}
    </section>
  );
}

function EmbedChoice({ state, query, network }: ShareEmbedProps) {
  const t = useTranslations('share');
  const locale = useLocale() as Locale;
  const [charts] = useState(() => choices(state, locale));
  const [id, setId] = useState(state.view.focus ?? FIRST);
  const chosen = charts.find((each) => each.id === id) ?? charts[0];
  const asked = new URLSearchParams(query);
  asked.set('locale', locale);
  if (network !== undefined) asked.set('page', network);
  return (
    <div className="flex flex-col gap-1.5">
      <a
        href={scenarioImagePath(asked)}
        download="depin-lab.png"
        className="flex min-h-6 items-center self-start text-accent-ink underline max-md:min-h-11"
      >
        {t('picture')}
      </a>
      <label className="flex items-center gap-2">
        <span className="text-ink-2">{t('chart')}</span>
        <select
          value={chosen?.id}
          onChange={(event) => setId(event.target.value)}
          className="min-w-0 flex-1 rounded border border-line bg-surface px-1.5 py-1 max-md:min-h-11"
        >
          {charts.map((each) => (
            <option key={each.id} value={each.id}>
              {each.title}
            </option>
          ))}
        </select>
      </label>
      {chosen ? <EmbedCode subject={chosen} origin={{ query: () => query }} /> : null}
    </div>
  );
}
