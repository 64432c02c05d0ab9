'use client';

import { ChevronRight } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import type { Locale, LocalizedText, ParameterSet, ParameterSpec } from '@/simulation/core';
import { UNITS } from '@/lib/catalog';
import { NETWORK_COLORS } from '@/lib/charts/palette';
import { valueInScenario } from '@/lib/parameters/parameter-values';
import { formatInput } from '@/lib/format/number-format';
import { LazyDetails } from '@/components/ui/lazy-details';
import { useResolvedScenario } from '@/components/scenario/scenario-context';
import { ParameterControl } from './parameter-control';
import { SourceNote } from './source-note';

interface ParameterSectionProps {
  readonly scope: string;
  readonly title: string;
  readonly groups: Readonly<Record<string, LocalizedText>>;
  readonly parameters: ParameterSet;
  /** Only parameters whose name contains this text; all levels are searched. */
  readonly search: string;
  /** Ids of the only parameters to show; all where it is left out. */
  readonly only: readonly string[] | undefined;
  readonly open: boolean;
}

/** The parameters of the world or of one network, in three levels. */
export function ParameterSection(props: ParameterSectionProps) {
  const { scope, title, groups, parameters, search, only, open } = props;
  const t = useTranslations('parameter');
  const locale = useLocale() as Locale;
  const matches = Object.entries(parameters).filter(
    ([key, spec]) => matchesSearch(key, spec, search) && (only?.includes(`${scope}.${key}`) ?? true),
  );
  if (matches.length === 0) return null;
  const at = (level: ParameterSpec['level']) => matches.filter(([, spec]) => spec.level === level);
  const advanced = at('advanced');
  const constants = at('constant');
  const searching = search !== '' || only !== undefined;
  return (
    <LazyDetails
      open={open || searching}
      className="group/section border-b border-line"
      data-scope={scope}
      summaryClassName="flex cursor-pointer list-none items-center gap-2 px-4 py-2 text-[13px] font-semibold hover:bg-hover"
      summary={
        <>
          <ChevronRight size={14} className="text-ink-3 transition-transform group-open/section:rotate-90" />
          <span
            aria-hidden
            className="size-2 rounded-full"
            style={{ background: NETWORK_COLORS[scope] ?? 'var(--color-ink-3)' }}
          />
          {title}
        </>
      }
    >
      <div className="px-4 pb-2">
        <Controls scope={scope} entries={at('headline')} />
        {advanced.length > 0 ? (
          <Disclosure title={t('advanced', { count: advanced.length })} open={searching}>
            {Object.entries(groups).map(([group, label]) => {
              const own = advanced.filter(([, spec]) => spec.group === group);
              return own.length === 0 ? null : (
                <div key={group}>
                  <p className="pt-1.5 text-[11px] text-ink-3">{label[locale]}</p>
                  <Controls scope={scope} entries={own} />
                </div>
              );
            })}
          </Disclosure>
        ) : null}
        {constants.length > 0 ? (
          <Disclosure title={t('constants', { count: constants.length })} open={searching}>
            <dl>
              {constants.map(([key, spec]) => (
                <Constant key={key} spec={spec} />
              ))}
            </dl>
          </Disclosure>
        ) : null}
      </div>
    </LazyDetails>
  );
}

/** Whether a parameter's key or name in any language contains the text. */
export function matchesSearch(key: string, spec: ParameterSpec, search: string): boolean {
  const needle = search.trim().toLowerCase();
  return (
    needle === '' || [key, ...Object.values(spec.label)].some((name) => name.toLowerCase().includes(needle))
  );
}

function Controls({
  scope,
  entries,
}: {
  scope: string;
  entries: readonly (readonly [string, ParameterSpec])[];
}) {
  const { current, preset } = useResolvedScenario();
  return entries.map(([key, spec]) => {
    const id = `${scope}.${key}`;
    return (
      <ParameterControl
        key={id}
        id={id}
        spec={spec}
        value={valueInScenario(current.scenario, id) ?? spec.default}
        resting={valueInScenario(preset.scenario, id) ?? spec.default}
      />
    );
  });
}

function Disclosure({ title, open, children }: { title: string; open: boolean; children: React.ReactNode }) {
  return (
    <LazyDetails
      open={open}
      className="group/more mt-1"
      summaryClassName="flex cursor-pointer list-none items-center gap-1 py-1 text-xs text-ink-2 hover:text-ink"
      summary={
        <>
          <ChevronRight size={12} className="transition-transform group-open/more:rotate-90" />
          {title}
        </>
      }
    >
      <div className="border-l border-line pl-2.5">{children}</div>
    </LazyDetails>
  );
}

/** A constant of the protocol: its value and source, nothing to move. */
function Constant({ spec }: { spec: ParameterSpec }) {
  const locale = useLocale() as Locale;
  const unit = spec.kind === 'number' ? UNITS[spec.unit][locale] : '';
  return (
    <div className="flex items-center justify-between gap-2 py-0.5 text-xs">
      <dt className="flex min-w-0 items-center gap-0.5 text-ink-2">
        <span className="truncate" title={spec.label[locale]}>
          {spec.label[locale]}
        </span>
        <SourceNote spec={spec} />
      </dt>
      <dd className="shrink-0 tabular-nums">
        {spec.kind === 'number' ? formatInput(spec.default) : String(spec.default)}{' '}
        <span className="text-ink-3">{unit}</span>
      </dd>
    </div>
  );
}
