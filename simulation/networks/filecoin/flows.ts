/** Flows of one day; every one is rewritten each step. PiB and FIL. */
export interface DayFlows {
  onboardedRaw: number;
  onboardedQa: number;
  endingRaw: number;
  endingQa: number;
  renewedRaw: number;
  renewedQa: number;
  terminatedRaw: number;
  terminatedQa: number;
  /** Of what did not expire on the day. */
  terminatedQaShare: number;
  simpleReward: number;
  baselineReward: number;
  /** simple + baseline, as paid. */
  reward: number;
  vested: number;
  gamma: number;
  /** FIL for 1 PiB of quality-adjusted power. */
  pledgePerPib: number;
  endingPledge: number;
  keptPledge: number;
  terminatedPledge: number;
  pledged: number;
  released: number;
  terminationFee: number;
  sectorFee: number;
  baseBurn: number;
  joins: number;
  exits: number;
}

/** A day on which nothing happens. */
export function noFlows(): DayFlows {
  return {
    onboardedRaw: 0,
    onboardedQa: 0,
    endingRaw: 0,
    endingQa: 0,
    renewedRaw: 0,
    renewedQa: 0,
    terminatedRaw: 0,
    terminatedQa: 0,
    terminatedQaShare: 0,
    simpleReward: 0,
    baselineReward: 0,
    reward: 0,
    vested: 0,
    gamma: 0,
    pledgePerPib: 0,
    endingPledge: 0,
    keptPledge: 0,
    terminatedPledge: 0,
    pledged: 0,
    released: 0,
    terminationFee: 0,
    sectorFee: 0,
    baseBurn: 0,
    joins: 0,
    exits: 0,
  };
}
