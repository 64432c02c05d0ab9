'use client';

import { RotateCcw } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale, NumberParameter, ParameterSpec, ParameterValue } from '@/simulation/core';
import { IconButton } from '@/components/ui/icon-button';
import { onDemand } from '@/components/ui/on-demand';
import { NumberSlider, NumberValue } from './number-control';
import { OverTimeSwitch } from './over-time-switch';
import { SourceNote } from './source-note';

const CurveField = onDemand(() => import('./curve-field').then((module) => module.CurveField));

interface ParameterFieldProps {
  readonly id: string;
  readonly spec: ParameterSpec;
  readonly value: ParameterValue;
  /** What a reset gives back. */
  readonly resting: ParameterValue;
  /** `whole` says that no drag leads to the value: it was typed or chosen. */
  readonly onChange: (value: ParameterValue, whole?: boolean) => void;
  readonly onReset: () => void;
}

/** One parameter: name, source, typed value, slider or choice, and a way back. */
export function ParameterField({ id, spec, value, resting, onChange, onReset }: ParameterFieldProps) {
  const t = useTranslations('parameter');
  const locale = useLocale() as Locale;
  const changed = value !== resting;
  return (
    <div className="py-0.5" data-changed={changed} data-field={id}>
      <div className="flex items-center justify-between gap-1">
        <span className="flex min-w-0 items-center gap-0.5">
          <span
            className={`line-clamp-2 text-xs leading-[15px] ${changed ? 'font-medium text-accent-ink' : 'text-ink'}`}
            title={spec.label[locale]}
          >
            {spec.label[locale]}
          </span>
          <SourceNote spec={spec} />
        </span>
        <span className="flex shrink-0 items-center">
          {changed ? (
            <IconButton
              label={t('reset', { label: spec.label[locale] })}
              icon={<RotateCcw size={12} />}
              onClick={onReset}
            />
          ) : null}
          {spec.kind === 'number' ? (
            <NumberAtTop {...{ id, spec, value, resting, onChange }} />
          ) : (
            <OtherValue spec={spec} value={value} onChange={(next) => onChange(next, true)} />
          )}
        </span>
      </div>
      {spec.kind === 'number' ? <NumberBelow {...{ id, spec, value, resting, onChange }} /> : null}
    </div>
  );
}

type NumberPartProps = Omit<ParameterFieldProps, 'spec' | 'onReset'> & { readonly spec: NumberParameter };

/** The number itself, and the way to a curve where one is accepted. */
function NumberAtTop({ id, spec, value, resting, onChange }: NumberPartProps) {
  return (
    <>
      {spec.overTime ? <OverTimeSwitch {...{ spec, value, resting, onChange }} /> : null}
      {typeof value === 'number' ? (
        <NumberValue id={id} spec={spec} value={value} onChange={(next) => onChange(next, true)} />
      ) : null}
    </>
  );
}

function NumberBelow({ id, spec, value, resting, onChange }: NumberPartProps) {
  if (typeof value !== 'number') return <CurveField spec={spec} value={String(value)} onChange={onChange} />;
  const rest = typeof resting === 'number' ? resting : spec.default;
  return <NumberSlider id={id} spec={spec} value={value} resting={rest} onChange={onChange} />;
}

interface OtherValueProps {
  readonly spec: Exclude<ParameterSpec, { kind: 'number' }>;
  readonly value: ParameterValue;
  readonly onChange: (value: ParameterValue) => void;
}

const FIELD = 'h-6 rounded border border-line bg-surface px-1 text-xs hover:border-line-strong';

function OtherValue({ spec, value, onChange }: OtherValueProps) {
  const locale = useLocale() as Locale;
  const label = spec.label[locale];
  switch (spec.kind) {
    case 'switch':
      return (
        <input
          type="checkbox"
          role="switch"
          aria-label={label}
          checked={value === true}
          onChange={(event) => onChange(event.target.checked)}
          className="size-6 accent-(--color-accent)"
        />
      );
    case 'choice':
      return (
        <select
          aria-label={label}
          value={String(value)}
          onChange={(event) => onChange(event.target.value)}
          className={`${FIELD} max-w-44`}
        >
          {spec.options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label[locale]}
            </option>
          ))}
        </select>
      );
    case 'date':
      return (
        <input
          type="date"
          aria-label={label}
          value={String(value)}
          min={spec.hard[0]}
          max={spec.hard[1]}
          onChange={(event) =>
            event.target.validity.valid && event.target.value && onChange(event.target.value)
          }
          className={FIELD}
        />
      );
  }
}
