'use client';

import { Spline } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale, NumberParameter, ParameterValue } from '@/simulation/core';
import { formatCurve, parseCurve, parseDate } from '@/lib/catalog';
import { flatCurve, pointsOf } from '@/lib/parameters/curve-edit';
import { useResolvedScenario } from '@/components/scenario/scenario-context';
import { IconButton } from '@/components/ui/icon-button';

interface OverTimeSwitchProps {
  readonly spec: NumberParameter;
  readonly value: ParameterValue;
  readonly resting: ParameterValue;
  readonly onChange: (value: ParameterValue) => void;
}

/** Turns a number into a curve that starts out saying the same, and a curve back into one number. */
export function OverTimeSwitch({ spec, value, resting, onChange }: OverTimeSwitchProps) {
  const t = useTranslations('curve');
  const locale = useLocale() as Locale;
  const { start, days, world } = useResolvedScenario().current.scenario;
  const from = parseDate(start);
  // Up to its last observation an input is not what the slider says.
  const observed = world['followObservations'] === true ? (spec.observations?.at(-1)?.date ?? start) : start;
  const restsFrom = Math.min(from + days - 1, observed > start ? parseDate(observed) + 1 : from);
  const curve = typeof value === 'string' ? parseCurve(value) : undefined;
  const toggle = () => {
    if (typeof value === 'number') {
      onChange(formatCurve({ kind: 'points', points: flatCurve(value, restsFrom, from + days - 1) }));
      return;
    }
    const first = curve && pointsOf(curve, from)[0];
    onChange(typeof resting === 'number' ? resting : (first?.value ?? spec.default));
  };
  const label = spec.label[locale];
  return (
    <IconButton
      label={t(curve ? 'constant' : 'draw', { label })}
      icon={<Spline size={12} className={curve ? 'text-accent-ink' : undefined} />}
      onClick={toggle}
    />
  );
}
