import type { ParameterValues } from '../../core';
import type { Derived } from './derived';
import type { DayFlows } from './flows';
import type { RewardVesting } from './mechanisms/reward-vesting';
import type { Solstice } from './mechanisms/solstice';
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
  /** Of the pledge that of sectors alive at the start, extended since or not, FIL. */
  pledgeFromBefore: number;
  /** Power that has stopped proving for good and is not terminated yet, PiB; ends 42 days after it was lost. */
  readonly lostRaw: SectorLedger;
  readonly lostQa: SectorLedger;
  /** PiB under deals. */
  readonly deals: SectorLedger;
  readonly rewardVesting: RewardVesting;
  readonly solstice: Solstice;
  /** Return on pledge that providers look at, of each day. */
  readonly returns: Float64Array;
  /** Committed raw power of each day, PiB: what sends proofs. */
  readonly committed: Float64Array;
  /** Of power that is not lost. */
  faultyShare: number;
  /** Of the locked rewards those of lost power, and what lost power owes beyond them, FIL. */
  lostVesting: number;
  faultDebt: number;
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
  /** PiB stored for deals and proven, and PiB of it somebody pays for. */
  activeData: number;
  /** PiB that clients want to pay for at the day's price, found or not; only under supply and demand. */
  wantedData: number;
  paidData: number;
  /** USD per TiB-month. */
  storagePrice: number;
  /** Logarithm of the price over that of the start, under supply and demand. */
  storageLogPrice: number;
  /** FIL. */
  dealCollateral: number;
}
