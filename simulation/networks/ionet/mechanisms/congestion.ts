import { assumed } from './assumed';

const SECONDS_PER_DAY = 86_400;
/** Beyond this load priority fees rise no more: who pays a thousand base fees waits. */
const HIGHEST_PRICED_LOAD = assumed.highestPricedLoad.value;

/** The chain that bookings are logged on, shared with everybody else. */
export class Chain {
  /** What waits from days of overload, as seconds of the chain's work. */
  private backlogSeconds = 0;
  /** Of the last day. */
  feeUsd = 0;
  latencySeconds = 0;

  constructor(
    private readonly terms: {
      readonly transactionFeeUsd: number;
      readonly confirmationSeconds: number;
      readonly chainCapacityTps: number;
      readonly chainBackgroundLoad: number;
    },
  ) {}

  /**
   * A day with so many transactions of the network: fee = base · (1 + ρ/(1 − ρ)), as many base fees of priority as transactions wait in
   * M/M/1, and its mean time 1/(μ − λ) beside the confirmation; beyond ρ = 1 the backlog grows by (ρ − 1) of a day.
   */
  pass(transactions: number): void {
    const { transactionFeeUsd, confirmationSeconds, chainCapacityTps, chainBackgroundLoad } = this.terms;
    const load = chainBackgroundLoad + transactions / SECONDS_PER_DAY / chainCapacityTps;
    const priced = Math.min(load, HIGHEST_PRICED_LOAD);
    this.feeUsd = transactionFeeUsd / (1 - priced);
    this.backlogSeconds = Math.max(0, this.backlogSeconds + (load - 1) * SECONDS_PER_DAY);
    this.latencySeconds = confirmationSeconds + 1 / (chainCapacityTps * (1 - priced)) + this.backlogSeconds;
  }
}

/** Mean seconds in a queue with one server, `arrivals` and `served` a second; Infinity where it only grows. M/M/1: 1/(μ − λ). */
export function meanTimeInside(arrivals: number, served: number): number {
  return arrivals < served ? 1 / (served - arrivals) : Infinity;
}
