import { UNITS } from '@/lib/catalog';
import type { Table } from '@/lib/export/table';
import {
  parameterScopes,
  type Locale,
  type ParameterSpec,
  type ParameterValue,
  type Scenario,
} from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { namedScenario, type ComparedScenario } from './compared-scenario';

/** What a scenario says beside its parameters, in the order of a link. */
export const RUN_FIELDS = ['start', 'days', 'seed'] as const;
export type RunField = (typeof RUN_FIELDS)[number];

/** An assumption in which scenarios differ, with the value of each. */
export type AssumptionRow = {
  /** Its key in a link. */
  readonly id: string;
  readonly values: readonly ParameterValue[];
} & (
  | { readonly kind: 'run'; readonly field: RunField }
  | { readonly kind: 'parameter'; readonly scope: string; readonly spec: ParameterSpec }
);

/** Everything in which scenarios differ, in declared order. */
export function differingAssumptions(scenarios: readonly Scenario[]): AssumptionRow[] {
  const differ = (values: readonly ParameterValue[]) => values.some((value) => value !== values[0]);
  const run = RUN_FIELDS.map((field): AssumptionRow => {
    return { id: field, kind: 'run', field, values: scenarios.map((scenario) => scenario[field]) };
  });
  const parameters = Object.entries(parameterScopes(declarations)).flatMap(([scope, specs]) =>
    Object.entries(specs).map(([key, spec]): AssumptionRow => {
      const values = scenarios.map(({ world, networks }) => {
        const own = scope === 'world' ? world : networks[scope];
        return own?.[key] ?? spec.default;
      });
      return { id: `${scope}.${key}`, kind: 'parameter', scope, spec, values };
    }),
  );
  return [...run, ...parameters].filter(({ values }) => differ(values));
}

/** The rows as a table to take away: the plain values, under the keys of links. */
export function assumptionTable(
  rows: readonly AssumptionRow[],
  scenarios: readonly Pick<ComparedScenario, 'letter' | 'label'>[],
  names: { readonly key: string; readonly assumption: string; readonly unit: string },
  runField: (field: RunField) => string,
  locale: Locale,
): Table {
  const column = (name: string, values: readonly string[]) => ({ name, kind: 'text', values }) as const;
  return {
    rows: rows.length,
    columns: [
      column(
        names.key,
        rows.map(({ id }) => id),
      ),
      column(
        names.assumption,
        rows.map((row) => (row.kind === 'run' ? runField(row.field) : row.spec.label[locale])),
      ),
      column(
        names.unit,
        rows.map((row) =>
          row.kind === 'parameter' && row.spec.kind === 'number' ? UNITS[row.spec.unit][locale] : '',
        ),
      ),
      ...scenarios.map((scenario, place) =>
        column(
          namedScenario(scenario),
          rows.map(({ values }) => String(values[place])),
        ),
      ),
    ],
  };
}
