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
  /** What providers do of it on the day, times what the inputs say; of renewal, its odds. */
  onboardingFactor: number;
  renewalFactor: number;
  terminationFactor: number;
  /** Share of ending quality-adjusted power that is extended. */
  extendedQaShare: number;
  /** PiB terminated because they were faulty for 42 days. */
  agedRaw: number;
  agedQa: number;
  /** Of what did not expire on the day. */
  agedQaShare: number;
  /** Of all lost quality-adjusted power. */
  agedLostShare: number;
  /** Share of healthy verified sectors given up. */
  givenUpVerifiedShare: number;
  /** Of quality-adjusted power that was not lost, what stops proving for good. */
  newlyLostShare: number;
  /** PiB of quality-adjusted power that pays a fault fee: of those who recover, and of the lost. */
  chargedQa: number;
  chargedLostQa: number;
  /** Streams of the reward (FIP-0118); before it all is for miners. */
  minerReward: number;
  serviceReward: number;
  rewardBurnt: number;
  /** Of the miners' reward what vests, and what older rewards release. */
  rewardVesting: number;
  rewardReleased: number;
  /** Part of `terminatedPledge` that belongs to lost sectors. */
  agedPledge: number;
  /** Fault fees of lost sectors, and what of them is paid at once. */
  lostFeeDue: number;
  lostFeePaid: number;
  /** Fault fees taken out of vesting rewards, and out of released pledge. */
  faultFeeFromRewards: number;
  faultFeeFromPledge: number;
  /** attoFIL a unit of gas. */
  baseFee: number;
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
    onboardingFactor: 1,
    renewalFactor: 1,
    terminationFactor: 1,
    extendedQaShare: 0,
    agedRaw: 0,
    agedQa: 0,
    agedQaShare: 0,
    agedLostShare: 0,
    givenUpVerifiedShare: 0,
    newlyLostShare: 0,
    chargedQa: 0,
    chargedLostQa: 0,
    minerReward: 0,
    serviceReward: 0,
    rewardBurnt: 0,
    rewardVesting: 0,
    rewardReleased: 0,
    agedPledge: 0,
    lostFeeDue: 0,
    lostFeePaid: 0,
    faultFeeFromRewards: 0,
    faultFeeFromPledge: 0,
    baseFee: 0,
  };
}
