import { exp, expm1 } from '../../../core/math';

/** Most wins one provider is granted in an epoch: 3 × 5 expected leaders (electionproof.go MaxWinCount). */
export const MAX_WIN_COUNT = 15;

/**
 * Upper tails of a provider's win count in one epoch: P(X > j) for j = 0 … 15, X ~ Poisson(`expectedWins`), the numbers
 * its draw is compared with (electionproof.go newPoiss, next). `expectedWins` = 5 × its share of power.
 */
export function winTails(expectedWins: number): Float64Array {
  const tails = new Float64Array(MAX_WIN_COUNT + 1);
  let probability = exp(-expectedWins);
  tails[0] = -expm1(-expectedWins);
  for (let wins = 1; wins <= MAX_WIN_COUNT; wins++) {
    probability *= expectedWins / wins;
    tails[wins] = Math.max(0, (tails[wins - 1] as number) - probability);
  }
  return tails;
}

/** Wins of a draw in [0, 1): how many tails lie above it, at most 15 (electionproof.go ComputeWinCount). */
export function winCount(draw: number, tails: Float64Array): number {
  let wins = 0;
  while (wins < MAX_WIN_COUNT && draw < (tails[wins] as number)) wins++;
  return wins;
}
