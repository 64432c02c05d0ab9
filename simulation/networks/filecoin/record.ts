import type { FilecoinColumns } from './columns';
import { netReturn } from './derive/providers';
import { storageRevenue } from './mechanisms/payments';
import type { FilecoinState } from './state';
import { DAYS_PER_YEAR, PIB_PER_EIB, SECTORS_PER_PIB, SECTORS_PER_TIB, TIB_PER_PIB } from './units-of-power';

/** Writes row `day` of what the step alone knows; `derive/` fills the rest from it. */
export function recordDay(state: FilecoinState, day: number, columns: FilecoinColumns): void {
  recordPower(state, day, columns);
  recordMinting(state, day, columns);
  recordPledge(state, day, columns);
  recordMarkets(state, day, columns);
  recordShared(state, day, columns);
}

function recordPower(state: FilecoinState, day: number, columns: FilecoinColumns): void {
  const { flows } = state;
  columns.qualityAdjustedPowerEib[day] = state.activeQa / PIB_PER_EIB;
  const lost = state.lostRaw.alive;
  columns.faultyPowerPib[day] = lost + Math.max(0, state.raw.alive - lost) * state.faultyShare;
  columns.lostPowerPib[day] = lost;
  columns.onboardedPibPerDay[day] = flows.onboardedRaw;
  columns.onboardedQualityAdjustedPibPerDay[day] = flows.onboardedQa;
  columns.expiringPibPerDay[day] = flows.endingRaw;
  columns.expiringQualityAdjustedPibPerDay[day] = flows.endingQa;
  columns.renewedPibPerDay[day] = flows.renewedRaw;
  columns.renewedQualityAdjustedPibPerDay[day] = flows.renewedQa;
  columns.terminatedPibPerDay[day] = flows.terminatedRaw;
  columns.terminatedQualityAdjustedPibPerDay[day] = flows.terminatedQa;
}

function recordMinting(state: FilecoinState, day: number, columns: FilecoinColumns): void {
  const { flows } = state;
  columns.effectiveNetworkTimeDays[day] = state.effectiveTime;
  columns.simpleRewardFil[day] = flows.simpleReward;
  columns.baselineRewardFil[day] = flows.baselineReward;
  columns.simpleMintedFil[day] = state.simpleMinted;
  columns.baselineMintedFil[day] = state.baselineMinted;
  columns.vestedFil[day] = state.vested;
  columns.burntFil[day] = state.burnt;
  columns.baseBurnFil[day] = flows.baseBurn;
  columns.sectorFeeFil[day] = flows.sectorFee;
  columns.terminationFeeFil[day] = flows.terminationFee;
  columns.baseFeeAttoFil[day] = flows.baseFee;
  columns.faultDebtFil[day] = state.faultDebt;
}

function recordPledge(state: FilecoinState, day: number, columns: FilecoinColumns): void {
  const { flows } = state;
  const pledge = flows.pledgePerPib / SECTORS_PER_PIB;
  const reward = state.activeQa > 0 ? flows.minerReward / (state.activeQa * SECTORS_PER_PIB) : 0;
  columns.gamma[day] = flows.gamma;
  columns.pledgePerSectorFil[day] = pledge;
  columns.rewardPerSectorDayFil[day] = reward;
  const gross = pledge > 0 ? (DAYS_PER_YEAR * reward) / pledge : 0;
  columns.returnOnPledge[day] = gross;
  state.returns[day] = state.derived.looksAtNetReturn ? netVerifiedReturn(state, day, reward, pledge) : gross;
  columns.lockedPledgeFil[day] = state.pledge.alive;
  columns.lockedRewardFil[day] = state.rewardVesting.locked;
  columns.pledgedFilPerDay[day] = flows.pledged;
  columns.releasedFilPerDay[day] = flows.released;
}

/** Return after running costs of a TiB of verified deals, where it moves what providers do. */
function netVerifiedReturn(state: FilecoinState, day: number, reward: number, pledge: number): number {
  const { derived, paths, activeData } = state;
  const usd = (paths.verifiedQuality[day] as number) * SECTORS_PER_TIB * (paths.price[day] as number);
  const paid =
    activeData > 0 ? storageRevenue(state.paidData, state.storagePrice) / (activeData * TIB_PER_PIB) : 0;
  return netReturn(usd * reward + paid - derived.runningUsdPerTibDay, usd * pledge);
}

function recordMarkets(state: FilecoinState, day: number, columns: FilecoinColumns): void {
  const { flows } = state;
  columns.rewardReleasedFil[day] = flows.rewardReleased;
  columns.serviceRewardFil[day] = flows.serviceReward;
  columns.rewardBurntFil[day] = flows.rewardBurnt;
  columns.faultFeeFromRewardsFil[day] = flows.faultFeeFromRewards;
  columns.faultFeeFromPledgeFil[day] = flows.faultFeeFromPledge;
  columns.activeDataPib[day] = state.activeData;
  columns.storagePriceUsd[day] = state.storagePrice;
  columns.paidDataPib[day] = state.paidData;
  columns.dealCollateralFil[day] = state.dealCollateral;
}

function recordShared(state: FilecoinState, day: number, columns: FilecoinColumns): void {
  const { flows } = state;
  columns.circulating[day] = state.circulating;
  columns.emitted[day] = flows.reward;
  columns.capacity[day] = state.activeRaw;
  columns.unlocks[day] = flows.vested;
  state.committed[day] = state.raw.alive;
}
