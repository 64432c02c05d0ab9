import { createRandom } from '../../../core';
import { CardMarket } from './card-market';
import { JobLaw, type DurationShape } from './job-law';
import type { Tally } from './tally';

/** A market stripped to what queueing theory knows: equal cards, a steady stream of jobs by size. */
export interface SimpleQueue {
  readonly cards: number;
  /** Jobs an hour of each size. */
  readonly sizes: readonly number[];
  readonly ratesPerHour: readonly number[];
  readonly meanHours: number;
  readonly shape: DurationShape;
  readonly sigma: number;
  /** 0 for loss, Infinity to wait for ever. */
  readonly queueHours: number;
  readonly mtbfHours?: number;
  readonly mttrHours?: number;
}

/** Hours in which the network fills, before anything is counted, in mean durations. */
const WARM_UP = 20;

/**
 * Runs `batches` of `batchHours` after a warm-up and hands the tally of each to `note` before it is emptied. Deterministic in
 * `seed`.
 */
export function runSimpleQueue(
  queue: SimpleQueue,
  seed: number,
  batches: number,
  batchHours: number,
  note: (tally: Tally) => void,
): CardMarket {
  const random = createRandom(seed, 0);
  const rate = queue.ratesPerHour.reduce((sum, each) => sum + each, 0);
  const law = new JobLaw(
    {
      sizes: queue.sizes,
      sizeShares: queue.ratesPerHour.map((each) => each / rate),
      shape: queue.shape,
      sigma: queue.sigma,
      onDemandHours: queue.meanHours,
      reservedShare: 0,
      reservedHours: queue.meanHours,
      minimumHours: 0,
      regionShares: [],
    },
    random,
    'queue',
  );
  const terms = {
    cardsPerDevice: 1,
    regions: 1,
    mtbfHours: queue.mtbfHours ?? Infinity,
    mttrHours: queue.mttrHours ?? 1,
    failover: true,
    queueHours: queue.queueHours,
  };
  const market = new CardMarket(terms, law, random.stream('queue-failures'));
  for (let device = 0; device < queue.cards; device++) market.addDevice();
  market.run(WARM_UP * queue.meanHours, rate);
  for (let batch = 0; batch < batches; batch++) {
    market.tally.reset();
    market.run(market.now + batchHours, rate);
    note(market.tally);
  }
  return market;
}

/** Mean of a quantity over batches, and the standard error that their spread gives it. */
export class BatchMean {
  private count = 0;
  private sum = 0;
  private squares = 0;

  add(value: number): void {
    this.count++;
    this.sum += value;
    this.squares += value * value;
  }

  get mean(): number {
    return this.count > 0 ? this.sum / this.count : 0;
  }

  get standardError(): number {
    if (this.count < 2) return 0;
    const variance = Math.max(0, this.squares - this.sum * this.mean) / (this.count - 1);
    return Math.sqrt(variance / this.count);
  }
}
