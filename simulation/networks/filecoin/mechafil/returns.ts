import { SECTORS_PER_PIB, PIB_PER_EIB } from '../units-of-power';
import type { MechafilColumns } from './columns';

const DAYS_PER_YEAR = 365;

/**
 * Fills what follows from a finished run, per 32 GiB of quality-adjusted power: pledge of the day (row 0 repeats row 1),
 * reward of the day, reward of the 365 days from each day on, and the latter over pledge; the last two are not defined
 * in the last 364 rows. Source: mechafil-jax sim.py.
 */
export function fillReturns(columns: MechafilColumns): void {
  const { day_pledge_per_QAP: pledge, day_rewards_per_sector: reward } = columns;
  const { '1y_return_per_sector': yearly, '1y_sector_roi': roi } = columns;
  for (let row = 0; row < pledge.length; row++) {
    const fresh = (columns.day_locked_pledge[row] as number) - (columns.day_renewed_pledge[row] as number);
    pledge[row] = fresh / SECTORS_PER_PIB / (columns.qa_day_onboarded_power_pib[row] as number);
    const qa = columns.qa_total_power_eib[row] as number;
    reward[row] = (columns.day_network_reward[row] as number) / (SECTORS_PER_PIB * PIB_PER_EIB) / qa;
  }
  pledge[0] = pledge[1] ?? Number.NaN;
  sumAhead(reward, DAYS_PER_YEAR, yearly);
  for (let row = 0; row < pledge.length; row++) roi[row] = (yearly[row] as number) / (pledge[row] as number);
}

/**
 * Writes the sum of the `length` values from each row on; NaN where fewer are left. Rows fall into blocks of
 * `length`, and a window is the end of one block and the beginning of the next: nothing is subtracted, so a
 * huge value is not felt by the windows without it.
 */
export function sumAhead(values: Float64Array, length: number, out: Float64Array): void {
  const last = values.length - 1;
  let sum = 0;
  for (let row = last; row >= 0; row--) {
    sum = (row + 1) % length === 0 || row === last ? 0 : sum;
    sum += values[row] as number;
    out[row] = row + length - 1 <= last ? sum : Number.NaN;
  }
  for (let row = 0; row <= last; row++) {
    sum = row % length === 0 ? 0 : sum;
    sum += values[row] as number;
    const from = row - length + 1;
    if (from > 0 && from % length !== 0) out[from] = (out[from] as number) + sum;
  }
}
