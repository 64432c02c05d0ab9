import { pow } from '../../../core/math';

/**
 * Slashes an hour of a device that fails a block with `chance` (0 … 1) and is slashed after `streak` (≥ 1) failures in a row, counting
 * anew afterwards: one over the mean time until a run of that length, (1 − p^k) / (p^k (1 − p)). One over k for p = 1.
 */
export function slashesPerHour(chance: number, streak: number): number {
  if (chance >= 1) return 1 / streak;
  const run = pow(chance, streak);
  return (run * (1 - chance)) / (1 - run);
}
