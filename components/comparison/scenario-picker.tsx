import { useQuery } from '@tanstack/react-query';
import { Check } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Locale } from '@/simulation/core';
import { fetchSavedScenarios } from '@/lib/api/client';
import { queryKeys } from '@/lib/api/query-keys';
import { declarations, presets } from '@/lib/catalog';
import { DEFAULT_REF, presetRef, type ComparedRef, type ScenarioRef } from '@/lib/comparison/comparison';
import { readScenario } from '@/lib/comparison/compared-scenario';

interface ScenarioPickerProps {
  readonly items: readonly ComparedRef[];
  readonly full: boolean;
  readonly onPick: (ref: ScenarioRef) => void;
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly ref: ScenarioRef;
}

/** Everything there is to pick, by group, and a field to find it. */
export function ScenarioPicker({ items, full, onPick }: ScenarioPickerProps) {
  const t = useTranslations('comparison');
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const groups = useChoices()
    .map(({ title, choices }) => ({
      title,
      choices: choices.filter(({ label, key }) => `${label} ${key}`.toLowerCase().includes(wanted)),
    }))
    .filter(({ choices }) => choices.length > 0);
  const present = new Set(items.map(({ ref }) => keyOf(ref)));
  return (
    <div className="flex flex-col gap-2">
      <input
        type="search"
        aria-label={t('search')}
        placeholder={t('search')}
        value={search}
        onChange={(event) => setSearch(event.target.value)}
        className="h-7 rounded border border-line-strong bg-surface px-2 max-md:h-11"
      />
      {groups.length === 0 ? <p className="text-ink-2">{t('noMatch')}</p> : null}
      {groups.map(({ title, choices }) => (
        <section key={title} aria-label={title}>
          <h3 className="text-[11px] font-medium text-ink-2">{title}</h3>
          <ul>
            {choices.map(({ key, label, ref }) => (
              <li key={key}>
                <button
                  type="button"
                  disabled={full}
                  onClick={() => onPick(ref)}
                  className="flex min-h-7 w-full items-center justify-between gap-2 rounded px-1.5 text-left hover:bg-hover disabled:opacity-50 max-md:min-h-11"
                >
                  {label}
                  {present.has(keyOf(ref)) ? <Check size={13} aria-hidden className="shrink-0" /> : null}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The same scenario has the same key, however its link is written. */
function keyOf(ref: ScenarioRef): string {
  return ref.kind === 'saved' ? `saved ${ref.id}` : `link ${readScenario(ref.query).query}`;
}

function useChoices(): readonly { readonly title: string; readonly choices: readonly Choice[] }[] {
  const t = useTranslations('comparison');
  const locale = useLocale() as Locale;
  const { data: saved = [] } = useQuery({
    queryKey: queryKeys.savedScenarios,
    queryFn: fetchSavedScenarios,
    staleTime: 0,
  });
  const choices = (list: typeof presets) =>
    list.map(({ id, label }): Choice => ({ key: id, label: label[locale], ref: presetRef(id) }));
  const owned = declarations.map(({ label, presets: own }) => ({
    title: label[locale],
    choices: choices(own),
  }));
  const shared = presets.filter(
    ({ id }) => !declarations.some((each) => each.presets.some((own) => own.id === id)),
  );
  return [
    {
      title: t('saved'),
      choices: saved.map(({ id, name }) => ({
        key: id,
        label: name ?? t('savedName', { id }),
        ref: { kind: 'saved', id },
      })),
    },
    {
      title: t('presets'),
      choices: [{ key: 'default', label: t('default'), ref: DEFAULT_REF }, ...choices(shared)],
    },
    ...owned,
  ];
}
