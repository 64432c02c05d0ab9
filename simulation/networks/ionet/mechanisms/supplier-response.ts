import { pow } from '../../../core/math';

/**
 * A stand-in for e^s that costs two multiplications: (1 + s/4)⁴ above 0 and its mirror 1/(1 − s/4)⁴ below;
 * smooth, increasing, equal to e^s in value and slope at 0.
 */
function softExponential(s: number): number {
  const base = 1 + (s < 0 ? -s : s) / 4;
  const square = base * base;
  return s < 0 ? 1 / (square * square) : square * square;
}

/**
 * Share of a group that leaves in a day: turnover · e^(−sensitivity · (x − 1)), at most `most`. `x` is the group's
 * averaged return over the return of the start, so that at x = 1 the turnover is the normal one.
 */
export function exitHazard(x: number, turnover: number, sensitivity: number, most: number): number {
  const hazard = turnover * softExponential(sensitivity * (1 - x));
  return hazard < most ? hazard : most;
}

/** Share of a group that joins in a day: turnover · max(0, x)^elasticity, at most `most`. */
export function entryRate(x: number, turnover: number, elasticity: number, most: number): number {
  if (!(x > 0)) return 0;
  const rate = turnover * (elasticity === 1 ? x : pow(x, elasticity));
  return rate < most ? rate : most;
}
