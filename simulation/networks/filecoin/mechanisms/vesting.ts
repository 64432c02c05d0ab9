/** Day number of 2020-10-15, the first day of vesting (Lotus, LIFTOFF epoch 148,888). */
export const VESTING_START_DAY_NUMBER = 18550;

/** Genesis allocations: FIL and days of linear vesting (Lotus, setupPostCalicoVesting; 0 days = at once). */
export const GENESIS_TRANCHES: readonly (readonly [fil: number, days: number])[] = [
  [10_632_000, 0],
  [19_015_887 + 32_787_700, 183],
  [31_821_712, 365],
  [7_223_364, 730],
  [88_536_841, 1095],
  [9_805_053, 2190],
  [300_000_000, 2190],
  [100_000_000, 2190],
];

/** All that vests, FIL, and the days it takes. */
export const GENESIS_ALLOCATED_FIL = GENESIS_TRANCHES.reduce((sum, [fil]) => sum + fil, 0);
const VESTING_DAYS = GENESIS_TRANCHES.reduce((longest, [, days]) => Math.max(longest, days), 0);

/** FIL vested by the end of a day (day number since 1970-01-01). Never falls; complete on 2026-10-14. */
export function vestedByEndOf(dayNumber: number): number {
  const elapsed = dayNumber - VESTING_START_DAY_NUMBER + 1;
  if (elapsed <= 0) return 0;
  if (elapsed >= VESTING_DAYS) return GENESIS_ALLOCATED_FIL;
  let vested = 0;
  for (const [fil, days] of GENESIS_TRANCHES) vested += elapsed >= days ? fil : (fil * elapsed) / days;
  return vested;
}

/** FIL that the linear tranches release on a day: the daily part of each one that still runs. */
export function linearVestingOn(dayNumber: number): number {
  const elapsed = dayNumber - VESTING_START_DAY_NUMBER;
  if (elapsed < 0 || elapsed >= VESTING_DAYS) return 0;
  let released = 0;
  for (const [fil, days] of GENESIS_TRANCHES) if (elapsed < days) released += fil / days;
  return released;
}
