import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { declarations, presets } from '@/lib/catalog';
import { PresetCard, type CardSparkline } from './preset-card';

export interface PresetGalleryProps {
  /** Of each preset, what it does to the networks it is about. */
  readonly sparklines: Readonly<Record<string, readonly CardSparkline[]>>;
}

/** Every preset as a card, by the network it is about. */
export function PresetGallery({ sparklines }: PresetGalleryProps) {
  const t = useTranslations('scenarios');
  const locale = useLocale() as Locale;
  const owned = declarations.map(({ id, label, presets: own }) => ({ id, label: label[locale], own }));
  const shared = presets.filter(({ id }) => !owned.some(({ own }) => own.some((each) => each.id === id)));
  const groups = [{ id: 'shared', label: t('shared'), own: shared }, ...owned];
  return groups.map(({ id, label, own }) => (
    <section key={id} aria-labelledby={`presets-${id}`} className="mt-4">
      <h3 id={`presets-${id}`} className="text-xs font-semibold text-ink-2">
        {label}
      </h3>
      <ul className="mt-1 grid gap-2 md:grid-cols-2 xl:grid-cols-3">
        {own.map((preset) => (
          <PresetCard key={preset.id} preset={preset} sparklines={sparklines[preset.id] ?? []} />
        ))}
      </ul>
    </section>
  ));
}
