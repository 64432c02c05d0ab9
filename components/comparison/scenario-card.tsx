'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { presets } from '@/lib/catalog';
import type { Locale } from '@/simulation/core';
import type { Comparison } from '@/lib/comparison/comparison';
import { namedScenario, type ComparedScenario } from '@/lib/comparison/compared-scenario';
import { withName } from '@/lib/comparison/edit-comparison';
import { Link } from '@/lib/i18n/navigation';
import { scenarioChanges } from '@/lib/scenario';
import { describeChange } from '@/lib/scenario/describe-change';
import { RenameForm } from '@/components/scenarios/rename-form';
import { CardActions } from './card-actions';
import { ScenarioSwatch } from './scenario-swatch';
import { useScenarioWords } from './use-slots';
import type { ChangeComparison } from './use-comparison';

/** Changes a card lists before it counts the rest. */
const CHANGES_SHOWN = 3;

interface ScenarioCardProps {
  readonly scenario: ComparedScenario;
  readonly comparison: Comparison;
  readonly change: ChangeComparison;
}

/** A scenario of the comparison: its line, its name, what it says, and what can be done with it. */
export function ScenarioCard({ scenario, comparison, change }: ScenarioCardProps) {
  const t = useTranslations('comparison');
  const [naming, setNaming] = useState(false);
  const { place, label, query, letter } = scenario;
  const baseline = comparison.base === place;
  return (
    <li
      data-compared={letter}
      className={`flex min-w-0 flex-col rounded-lg border bg-surface px-3 py-2 ${baseline ? 'border-line-strong' : 'border-line'}`}
    >
      <div className="flex min-h-7 items-center gap-2">
        <ScenarioSwatch place={place} />
        {naming ? (
          <RenameForm
            name={label}
            label={t('newName', { letter })}
            optional
            onCancel={() => setNaming(false)}
            onSave={(name) => {
              setNaming(false);
              change(withName(comparison, place, name), 'look');
            }}
          />
        ) : (
          <Link
            href={query === '' ? '/' : `/?${query}`}
            prefetch={false}
            aria-label={t('open', { name: label })}
            title={label}
            className="flex min-w-0 flex-1 items-center text-[13px] font-medium text-accent-ink underline max-md:min-h-11"
          >
            <span className="truncate">{label}</span>
          </Link>
        )}
        {baseline ? (
          <span className="shrink-0 rounded border border-line-strong px-1.5 text-[11px] leading-5 text-ink-2">
            {t('baseline')}
          </span>
        ) : null}
      </div>
      <Assumes scenario={scenario} />
      <CardActions
        name={namedScenario(scenario)}
        place={place}
        comparison={comparison}
        change={change}
        onRename={() => setNaming(true)}
      />
    </li>
  );
}

/** What it assumes in a line or two: a preset's own words, then the changes to it. */
function Assumes({ scenario: { input, scenario } }: { scenario: ComparedScenario }) {
  const t = useTranslations('comparison');
  const locale = useLocale() as Locale;
  const words = useScenarioWords();
  const preset = presets.find(({ id }) => id === input.preset);
  const changes = scenarioChanges(input);
  const rest = changes.length - CHANGES_SHOWN;
  const texts = [
    ...(preset ? [preset.description[locale]] : []),
    ...changes.slice(0, CHANGES_SHOWN).map((each) => describeChange(each, locale, words)),
    ...(rest > 0 ? [t('more', { count: rest })] : []),
  ];
  return (
    <p className="mb-1 mt-1 flex-1 text-[11px] leading-4 text-ink-2">
      {texts.length === 0 ? t('asDefault') : texts.join(' · ')}{' '}
      <span className="whitespace-nowrap text-ink-3">{t('wholeDays', { count: scenario.days })}</span>
    </p>
  );
}
