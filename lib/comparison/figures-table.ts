import { UNITS } from '@/lib/catalog';
import type { Table, TableColumn } from '@/lib/export/table';
import type { Locale, NetworkDeclaration } from '@/simulation/core';
import type { ComparedScenario } from './compared-scenario';
import { namedScenario } from './compared-scenario';
import { comparedMetrics, effectsOn, type Effect, type Frames } from './effects';

/** A figure of a network on a day, with its effect in each scenario. */
export interface FigureRow {
  readonly network: NetworkDeclaration;
  readonly metric: string;
  /** One a scenario, the baseline among them. */
  readonly effects: readonly Effect[];
}

/** The compared figures of networks on a day. */
export function figureRows(
  networks: readonly NetworkDeclaration[],
  frames: readonly Frames[],
  base: number,
  day: number,
): FigureRow[] {
  return networks.flatMap((network) => {
    const metrics = comparedMetrics(network);
    const columns = frames.map((own) => effectsOn(day, network, metrics, frames[base] ?? {}, own));
    return metrics.map((metric) => ({
      network,
      metric,
      effects: columns.flatMap((effects) => effects.filter((effect) => effect.metric === metric)),
    }));
  });
}

/** The figures to take away: each value, and of the others the difference as an amount and as a share. */
export function figuresTable(
  rows: readonly FigureRow[],
  scenarios: readonly ComparedScenario[],
  base: number,
  names: { readonly network: string; readonly figure: string; readonly unit: string },
  locale: Locale,
): Table {
  const text = (name: string, cell: (row: FigureRow) => string): TableColumn => {
    return { name, kind: 'text', values: rows.map(cell) };
  };
  const number = (name: string, place: number, value: (effect: Effect) => number): TableColumn => {
    const values = Float64Array.from(rows, ({ effects }) => {
      const effect = effects[place];
      return effect ? value(effect) : Number.NaN;
    });
    return { name, kind: 'number', values };
  };
  const reference = scenarios[base]?.letter ?? '';
  return {
    rows: rows.length,
    columns: [
      text(names.network, ({ network }) => network.label[locale]),
      text(names.figure, ({ effects }) => effects[0]?.spec.label[locale] ?? ''),
      text(names.unit, ({ effects }) => UNITS[effects[0]?.spec.unit ?? 'none'][locale]),
      ...scenarios.map((each, place) => number(namedScenario(each), place, ({ to }) => to)),
      ...scenarios.flatMap(({ letter }, place) =>
        place === base
          ? []
          : [
              number(`${letter} − ${reference}`, place, ({ from, to }) => to - from),
              number(`${letter} ÷ ${reference} − 1`, place, ({ from, to }) => to / from - 1),
            ],
      ),
    ],
  };
}
