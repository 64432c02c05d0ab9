import { CaseError } from '../../shared/verification/case-error';
import type { Measure } from '../../shared/verification/measure';
import { protocol, PUBLISHED_MONTHLY_FACTOR } from './protocol';
import { halfDigit, textsOf, type Table } from './table';

/** Labels of the official chart and differences carry two decimals. */
export const TWO_DECIMALS = 0.005;
/** The last year whose inflation the chart labels. */
const LAST_INFLATION_LABEL = 19;
/** From its eleventh year to its eighteenth the chart repeats the label of the year before. */
const SLIPPED = [11, 18] as const;
const MICRO = 1e-6;

/** A label of a chart, and as far as it may be off that rounds to it. */
interface Label {
  readonly value: number;
  readonly tolerance: number;
}

/** The labels of a chart, which a table may leave out as a whole, and in the rows where the chart itself has none. */
function labelsOf(
  table: Table,
  name: string,
  mayBeBlank: (row: number) => boolean,
): readonly (Label | undefined)[] {
  if (!table.names.includes(name)) return [];
  return textsOf(table, name).map((label, row) => {
    if (label === '' && mayBeBlank(row)) return undefined;
    const value = label === '' ? Number.NaN : Number(label);
    if (!Number.isFinite(value))
      throw new CaseError(`${table.file}: ${name}, row ${row + 1}: "${label}" is no number`);
    return { value, tolerance: Math.min(TWO_DECIMALS, halfDigit(label)) + MICRO };
  });
}

/**
 * The two official charts: shares of the pool by year, with their labels as they slipped, and 8 % less twelve times the monthly
 * disinflation a year.
 */
export function compareLabels(
  measure: Measure,
  year: number,
  share: Label | undefined,
  inflation: Label | undefined,
  after: (year: number) => number,
): void {
  const shown = year >= SLIPPED[0] && year <= SLIPPED[1] ? year - 1 : year;
  const own = (100 * (after(shown) - after(shown - 1))) / protocol.rewardPoolIo;
  const name = `official_chart_yearly_emissions_rate_pct, year ${year}`;
  if (share !== undefined) measure.absolute(name, own, share.value, share.tolerance);
  if (inflation === undefined) return;
  let rate = 100 * protocol.initialEmissionRate;
  for (let i = 0; i < year; i++) rate *= 1 - 12 * (1 - PUBLISHED_MONTHLY_FACTOR);
  const { value, tolerance } = inflation;
  measure.absolute(`official_chart_yearly_inflation_rate_pct, year ${year}`, rate, value, tolerance);
}

/** Labels of both charts by row: of the shares all, of the inflation those up to its last year. */
export function chartLabels(table: Table, years: readonly number[]) {
  const isBeyond = (row: number) => (years[row] as number) > LAST_INFLATION_LABEL;
  return {
    chart: labelsOf(table, 'official_chart_yearly_emissions_rate_pct', () => false),
    inflation: labelsOf(table, 'official_chart_yearly_inflation_rate_pct', isBeyond),
  };
}
