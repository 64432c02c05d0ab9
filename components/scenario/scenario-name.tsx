'use client';

import { useLocale, useTranslations } from 'next-intl';
import type { Locale } from '@/simulation/core';
import { presets } from '@/lib/catalog';
import { scenarioChanges } from '@/lib/scenario';
import { useScenario } from './scenario-store';

/** Which scenario the page is about: its preset, and how much was changed. */
export function ScenarioName() {
  const t = useTranslations('compare');
  const locale = useLocale() as Locale;
  const input = useScenario((state) => state.input);
  const preset = presets.find(({ id }) => id === input.preset)?.label[locale];
  const count = scenarioChanges(input).length;
  const changes = count > 0 ? t('changed', { count }) : undefined;
  const name = [preset, changes].filter((part) => part !== undefined).join(' · ') || t('default');
  return (
    <span
      data-scenario-name
      title={t('scenario', { name })}
      className="mr-auto min-w-0 truncate border-l border-line pl-3 text-xs text-ink-2 max-md:hidden"
    >
      <span className="sr-only">{t('scenario', { name: '' })}</span>
      {name}
    </span>
  );
}
