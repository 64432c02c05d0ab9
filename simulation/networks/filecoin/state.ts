import type { RewardVesting } from './mechanisms/reward-vesting';
import type { SectorLedger } from './mechanisms/sector-ledger';
import type { FilecoinValues } from './engine';
import type { Paths } from './paths';

/** Flows of one day; every one is rewritten each step. PiB, EiB and FIL as the names say. */
export interface DayFlows {
  onboardedRaw: number;
  onboardedQa: number;
  endingRaw: number;
  endingQa: number;
  renewedRaw: number;
  renewedQa: number;
  terminatedRaw: number;
  terminatedQa: number;
  simpleReward: number;
  baselineReward: number;
  /** simple + baseline, as paid. */
  reward: number;
  vested: number;
  gamma: number;
  pledgePerPib: number;
  pledged: number;
  released: number;
  terminationFee: number;
  sectorFee: number;
  baseBurn: number;
  joins: number;
  exits: number;
}

/** Everything that carries over from day to day. */
export interface FilecoinState {
  readonly values: FilecoinValues;
  readonly paths: Paths;
  readonly startDay: number;
  readonly days: number;
  readonly raw: SectorLedger;
  readonly qa: SectorLedger;
  readonly pledge: SectorLedger;
  readonly rewardVesting: RewardVesting;
  readonly flows: DayFlows;
  /** Reward per sector summed up to and including each day, for forward returns. */
  readonly cumulativeSectorReward: Float64Array;
  readonly electricityUsdPerKwh: number;
  faultyShare: number;
  /** PiB, healthy. */
  activeRaw: number;
  activeQa: number;
  cumulativeCapped: number;
  effectiveTime: number;
  simpleMinted: number;
  baselineMinted: number;
  vested: number;
  burnt: number;
  locked: number;
  circulating: number;
  /** FIL a day owed by all sectors that pay the fee of FIP-0100. */
  sectorFeeRate: number;
  activeData: number;
  providers: number;
}
