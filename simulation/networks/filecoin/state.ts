import type { ParameterValues } from '../../core';
import type { Derived } from './derived';
import type { DayFlows } from './flows';
import type { RewardVesting } from './mechanisms/reward-vesting';
import type { SectorLedger } from './mechanisms/sector-ledger';
import type { parameters } from './parameters';
import type { Paths } from './paths';

/** Everything that carries over from day to day. PiB, EiB and FIL. */
export interface FilecoinState {
  readonly values: ParameterValues<typeof parameters>;
  readonly derived: Derived;
  readonly paths: Paths;
  readonly startDay: number;
  readonly days: number;
  readonly flows: DayFlows;
  /** Committed power, faulty sectors included, PiB. */
  readonly raw: SectorLedger;
  readonly qa: SectorLedger;
  /** Initial pledge, FIL. */
  readonly pledge: SectorLedger;
  readonly rewardVesting: RewardVesting;
  /** Reward per sector summed up to and including each day, for forward returns. */
  readonly cumulativeSectorReward: Float64Array;
  faultyShare: number;
  /** Healthy power, PiB: what the chain counts. */
  activeRaw: number;
  activeQa: number;
  /** EiB·days of min(baseline, raw power) since genesis. */
  cumulativeCapped: number;
  /** Days. */
  effectiveTime: number;
  /** Left of the allocations by the formula, FIL. */
  simpleLeft: number;
  baselineLeft: number;
  /** Really paid so far, FIL. */
  simpleMinted: number;
  baselineMinted: number;
  vested: number;
  burnt: number;
  locked: number;
  circulating: number;
  /** FIL a day owed by all sectors that pay the fee of FIP-0100. */
  sectorFeeRate: number;
  /** PiB under deals. */
  activeData: number;
  providers: number;
}
