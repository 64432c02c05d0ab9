import type { RandomStream } from '../../../core';
import { winCount, winTails } from './win-count';

/** What elections over some epochs gave. */
export interface EpochResults {
  /** Wins of each provider. */
  readonly wins: Float64Array;
  /** Epochs nobody won: the chain goes on without a tipset. */
  readonly nullRounds: number;
}

/**
 * Elects leaders epoch by epoch: every provider draws for itself, from Poisson(`leaders` × its share of power).
 * Epoch e of provider i uses the stream's number (e, i).
 */
export function simulateEpochs(
  shares: readonly number[],
  leaders: number,
  epochs: number,
  stream: RandomStream,
): EpochResults {
  const tails = shares.map((share) => winTails(leaders * share));
  const wins = new Float64Array(shares.length);
  let nullRounds = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    let elected = 0;
    for (const [index, tail] of tails.entries()) {
      const count = winCount(stream.uniform(epoch, index), tail);
      wins[index] = (wins[index] as number) + count;
      elected += count;
    }
    if (elected === 0) nullRounds++;
  }
  return { wins, nullRounds };
}
