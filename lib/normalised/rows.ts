import { MEASURE_IDS, measureRun, normalisedMeasures, type MeasureId } from '@/simulation/lens';
import type { Frame, Locale, NetworkDeclaration } from '@/simulation/core';
import { formatChange, formatValue } from '@/lib/format/number-format';

/** A network's measures over its run, and those of the baseline. */
export interface NormalisedRun {
  readonly declaration: NetworkDeclaration;
  /** Day number of the first row. */
  readonly start: number;
  readonly measures: ReturnType<typeof measureRun>;
  readonly baseline: ReturnType<typeof measureRun>;
}

/** One cell: a measure of a network on a day. */
export interface NormalisedCell {
  readonly measure: MeasureId;
  /** NaN where the network has no answer. */
  readonly value: number;
  readonly text: string;
  /** Change against the baseline with its sign; undefined where there is none or nothing to compare with. */
  readonly change: string | undefined;
  /** The whole run, for the small line. */
  readonly values: Float64Array | undefined;
}

export interface NormalisedRow {
  readonly network: string;
  readonly label: string;
  /** Day number of its values. */
  readonly day: number;
  readonly cells: readonly NormalisedCell[];
}

/** The columns of the table in the reader's language. */
export function normalisedColumns(locale: Locale) {
  return MEASURE_IDS.map((id) => ({
    id,
    label: normalisedMeasures[id].label[locale],
    description: normalisedMeasures[id].description[locale],
  }));
}

/** Measures a run once; `normalisedRow` then answers for any day. */
export function normalisedRun(
  declaration: NetworkDeclaration,
  start: number,
  frame: Frame | undefined,
  baseline: Frame | undefined,
): NormalisedRun {
  return {
    declaration,
    start,
    measures: frame ? measureRun(declaration, frame) : {},
    baseline: baseline ? measureRun(declaration, baseline) : {},
  };
}

/** Whether every network has been computed: a part of the comparison is nothing to take away. */
export function areMeasured(runs: readonly NormalisedRun[]): boolean {
  return runs.every(({ measures }) => Object.keys(measures).length > 0);
}

/** A network's row on a day number; days before the run and after it have no values. */
export function normalisedRow(run: NormalisedRun, day: number, locale: Locale): NormalisedRow {
  const { declaration, start, measures, baseline } = run;
  return {
    network: declaration.id,
    label: declaration.label[locale],
    day,
    cells: MEASURE_IDS.map((measure) => {
      const values = measures[measure];
      const value = values?.[day - start] ?? Number.NaN;
      const before = baseline[measure]?.[day - start] ?? Number.NaN;
      return {
        measure,
        value,
        text: formatValue(value, normalisedMeasures[measure].format, locale),
        change: value === before ? undefined : formatChange(before, value, locale),
        values,
      };
    }),
  };
}

export interface RowOrder {
  /** The network's name is the first column. */
  readonly by: MeasureId | 'network';
  readonly descending: boolean;
}

/** Rows in an order; networks without an answer come last in either direction. */
export function sortRows(rows: readonly NormalisedRow[], { by, descending }: RowOrder): NormalisedRow[] {
  const sign = descending ? -1 : 1;
  const valueOf = ({ cells }: NormalisedRow) =>
    cells.find(({ measure }) => measure === by)?.value ?? Number.NaN;
  return [...rows].sort((a, b) => {
    if (by === 'network') return sign * a.label.localeCompare(b.label);
    const [first, second] = [valueOf(a), valueOf(b)];
    const unknown = Number(Number.isNaN(first)) - Number(Number.isNaN(second));
    return unknown === 0 ? sign * (first - second) || 0 : unknown;
  });
}
