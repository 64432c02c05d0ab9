'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { declarations, presets } from '@/lib/catalog';
import { useScenario } from '@/components/scenario/scenario-store';

/** Chooses a preset; it replaces all changes. */
export function PresetSelect() {
  const t = useTranslations('preset');
  const locale = useLocale() as Locale;
  const preset = useScenario((state) => state.input.preset);
  const setPreset = useScenario((state) => state.setPreset);
  const chosen = presets.find(({ id }) => id === preset);
  const owned = declarations.map(({ label, presets: own }) => ({ label: label[locale], own }));
  const shared = presets.filter(({ id }) => !owned.some(({ own }) => own.some((each) => each.id === id)));
  const options = (list: typeof presets) =>
    list.map(({ id, label }) => (
      <option key={id} value={id}>
        {label[locale]}
      </option>
    ));
  return (
    <div className="px-4 pb-1 pt-3">
      <label className="flex items-center gap-2 text-xs">
        <span className="shrink-0 text-ink-2">{t('label')}</span>
        <select
          value={chosen ? chosen.id : ''}
          onChange={(event) => setPreset(event.target.value === '' ? undefined : event.target.value)}
          className="min-w-0 flex-1 rounded border border-line bg-surface px-1.5 py-1 hover:border-line-strong"
        >
          <option value="">{t('default')}</option>
          <optgroup label={t('shared')}>{options(shared)}</optgroup>
          {owned.map(({ label, own }) => (
            <optgroup key={label} label={label}>
              {options(own)}
            </optgroup>
          ))}
        </select>
      </label>
      <p className="mt-1 line-clamp-3 text-[11px] leading-4 text-ink-3">
        {chosen ? chosen.description[locale] : t('defaultHelp')}
      </p>
    </div>
  );
}
