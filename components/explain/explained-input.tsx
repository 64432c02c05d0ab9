'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useContext } from 'react';
import { useStore } from 'zustand';
import type { Locale, ParameterSpec } from '@/simulation/core';
import { resolveInput, UNITS } from '@/lib/catalog';
import { formatInput } from '@/lib/format/number-format';
import { valueInScenario } from '@/lib/parameters/parameter-values';
import { ScenarioStoreContext, type ScenarioStore } from '@/components/scenario/scenario-store';
import { SourceLine } from './source-line';

interface ExplainedInputProps {
  readonly id: string;
  readonly spec: ParameterSpec;
}

/** An input with what it is now, where the page has a scenario, and where its default comes from. */
export function ExplainedInput({ id, spec }: ExplainedInputProps) {
  const locale = useLocale() as Locale;
  const store = useContext(ScenarioStoreContext);
  return (
    <li className="mb-1.5">
      <span className="font-medium">{spec.label[locale]}</span>{' '}
      {store ? <ValueNow store={store} id={id} spec={spec} /> : null}
      <SourceLine source={spec.source} />
    </li>
  );
}

function ValueNow({ store, id, spec }: ExplainedInputProps & { readonly store: ScenarioStore }) {
  const t = useTranslations('explain');
  const locale = useLocale() as Locale;
  const input = useStore(store, (state) => state.input);
  const value = valueInScenario(resolveInput(input).scenario, id);
  const text = typeof value === 'number' ? formatInput(value) : String(value ?? '');
  const unit = spec.kind === 'number' ? UNITS[spec.unit][locale] : '';
  return (
    <span className="tabular-nums text-ink-2">
      {t('now')} {text} {unit}
    </span>
  );
}
