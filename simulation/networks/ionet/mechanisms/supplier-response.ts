import { exp, pow } from '../../../core/math';

const STEEPEST = 30;

/**
 * Share of a group that leaves in a day: turnover · exp(−sensitivity · (x − 1)), at most 1/patience. `x` is the
 * group's averaged return over the return of the start, so that at x = 1 the turnover is the normal one.
 */
export function exitHazard(x: number, turnover: number, sensitivity: number, patienceDays: number): number {
  const slope = -sensitivity * (x - 1);
  const hazard = turnover * exp(slope < STEEPEST ? slope : STEEPEST);
  const most = 1 / patienceDays;
  return hazard < most ? hazard : most;
}

/** Share of a group that joins in a day: turnover · max(0, x)^elasticity, at most `most`. */
export function entryRate(x: number, turnover: number, elasticity: number, most: number): number {
  if (!(x > 0)) return 0;
  const rate = turnover * (elasticity === 1 ? x : pow(x, elasticity));
  return rate < most ? rate : most;
}
