import { useLocale, useTranslations } from 'next-intl';
import type { Locale, Preset } from '@/simulation/core';
import { declarations, presets } from '@/lib/catalog';
import { Link } from '@/lib/i18n/navigation';

/** Every preset as a card, by the network it is about. */
export function PresetGallery() {
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
          <PresetCard key={preset.id} preset={preset} />
        ))}
      </ul>
    </section>
  ));
}

function PresetCard({ preset }: { preset: Preset }) {
  const t = useTranslations('scenarios');
  const locale = useLocale() as Locale;
  return (
    <li className="min-w-0 rounded-lg border border-line bg-surface px-3 py-2">
      <Link href={`/?preset=${preset.id}&v=1`} className="text-[13px] font-medium text-accent-ink underline">
        {preset.label[locale]}
      </Link>
      <p className="mt-0.5 text-[11px] leading-4 text-ink-2">{preset.description[locale]}</p>
      <p className="mt-1 text-[11px] text-ink-3">
        {t('source', { count: Object.keys(preset.set).length, title: preset.source.title })}
      </p>
    </li>
  );
}
