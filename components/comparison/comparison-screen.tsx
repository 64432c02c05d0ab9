'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import { DEFAULT_REF } from '@/lib/comparison/comparison';
import { withScenarios } from '@/lib/comparison/edit-comparison';
import { AppHeader } from '@/components/layout/app-header';
import { LinkIssues } from '@/components/scenario/link-issues';
import { Button } from '@/components/ui/button';
import { withQueries } from '@/components/ui/queries';
import { AbsentCard } from './absent-card';
import { AddScenario } from './add-scenario';
import { ComparisonResult } from './comparison-result';
import { ComparisonShare } from './comparison-share';
import { EmptyComparison } from './empty-comparison';
import { ScenarioCard } from './scenario-card';
import { useComparison } from './use-comparison';
import { useSlots } from './use-slots';

/** Scenarios side by side. The address says which, and how they are looked at. */
export const ComparisonScreen = withQueries(ComparisonBody);

function ComparisonBody() {
  const t = useTranslations('comparison');
  const { comparison, issues, refused, change } = useComparison();
  const { items } = comparison;
  const slots = useSlots(items);
  const scenarios = useMemo(
    () => slots.flatMap((slot) => (slot.state === 'ready' ? [slot.scenario] : [])),
    [slots],
  );
  const told = [
    ...issues,
    ...scenarios.flatMap(({ letter, issues: own }) =>
      own.map((issue) => ({ ...issue, field: `${letter} · ${issue.field}` })),
    ),
  ];
  return (
    <div className="flex min-h-dvh flex-col">
      <AppHeader>{items.length > 0 ? <ComparisonShare /> : null}</AppHeader>
      <main className="mx-auto flex w-full max-w-[1600px] flex-1 flex-col gap-3 px-3 py-4 md:px-4">
        <div>
          <h1 className="text-xl font-semibold">{t('title')}</h1>
          <p className="mt-1 max-w-prose text-xs leading-5 text-ink-2">{t('lead')}</p>
        </div>
        <LinkIssues issues={told} />
        {refused > 0 ? (
          <p role="alert" className="rounded-lg border border-warning bg-surface px-3 py-2 text-xs">
            {t('refused', { count: refused })}
          </p>
        ) : null}
        <section aria-label={t('scenarios')} className="flex flex-col gap-2">
          <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-3">
            {slots.map((slot, place) =>
              slot.state === 'ready' ? (
                <ScenarioCard
                  key={slot.scenario.letter}
                  scenario={slot.scenario}
                  comparison={comparison}
                  change={change}
                />
              ) : (
                <AbsentCard
                  key={slot.letter}
                  slot={slot}
                  place={place}
                  comparison={comparison}
                  change={change}
                />
              ),
            )}
          </ul>
          <AddScenario comparison={comparison} change={change} />
        </section>
        {items.length === 0 ? <EmptyComparison /> : null}
        {items.length === 1 ? (
          <div className="flex flex-wrap items-center gap-3 text-xs">
            <p>
              <strong className="font-medium">{t('oneTitle')}</strong> {t('oneLead')}
            </p>
            <Button
              tone="primary"
              className="max-md:h-11"
              onClick={() => change(withScenarios(comparison, [DEFAULT_REF]))}
            >
              {t('withDefault')}
            </Button>
          </div>
        ) : null}
        {scenarios.length > 0 ? (
          <ComparisonResult scenarios={scenarios} comparison={comparison} change={change} />
        ) : null}
      </main>
    </div>
  );
}
