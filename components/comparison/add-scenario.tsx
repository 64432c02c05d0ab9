'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DisclosureMenu } from '@/components/ui/disclosure-menu';
import { MOST_SCENARIOS, type Comparison, type ScenarioRef } from '@/lib/comparison/comparison';
import { withScenarios } from '@/lib/comparison/edit-comparison';
import { PasteForm } from './paste-form';
import { ScenarioPicker } from './scenario-picker';
import type { ChangeComparison } from './use-comparison';

interface AddScenarioProps {
  readonly comparison: Comparison;
  readonly change: ChangeComparison;
}

/** Adds scenarios: presets, kept ones, or whatever is pasted; says so when there is no room. */
export function AddScenario({ comparison, change }: AddScenarioProps) {
  const t = useTranslations('comparison');
  const full = comparison.items.length >= MOST_SCENARIOS;
  const add = (refs: readonly ScenarioRef[]) => change(withScenarios(comparison, refs));
  return (
    <div className="flex flex-wrap items-center gap-2 max-md:[&>button]:h-11">
      <DisclosureMenu label={t('add')} icon={<Plus size={13} />} disabled={full}>
        <div className="flex flex-col gap-3">
          <PasteForm onAdd={add} room={MOST_SCENARIOS - comparison.items.length} />
          <ScenarioPicker items={comparison.items} full={full} onPick={(ref) => add([ref])} />
        </div>
      </DisclosureMenu>
      {full ? <p className="text-[11px] leading-4 text-ink-2">{t('full')}</p> : null}
    </div>
  );
}
