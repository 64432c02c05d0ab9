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
  const days = pledge.length;
  const earnedBefore = new Float64Array(days + 1);
  for (let row = 0; row < days; row++) {
    const fresh = (columns.day_locked_pledge[row] as number) - (columns.day_renewed_pledge[row] as number);
    pledge[row] = fresh / SECTORS_PER_PIB / (columns.qa_day_onboarded_power_pib[row] as number);
    const qa = columns.qa_total_power_eib[row] as number;
    reward[row] = (columns.day_network_reward[row] as number) / (SECTORS_PER_PIB * PIB_PER_EIB) / qa;
    earnedBefore[row + 1] = (earnedBefore[row] as number) + (reward[row] as number);
  }
  pledge[0] = pledge[1] ?? Number.NaN;
  for (let row = 0; row < days; row++) {
    const end = row + DAYS_PER_YEAR;
    yearly[row] = end <= days ? (earnedBefore[end] as number) - (earnedBefore[row] as number) : Number.NaN;
    roi[row] = (yearly[row] as number) / (pledge[row] as number);
  }
}
