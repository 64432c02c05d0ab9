import type { NetworkColumns } from '../../core';
import { burntOnDay, feesOnDay } from './mechanisms/burn';
import { paidByUsers } from './mechanisms/payments';
import { verifiedShare } from './mechanisms/power';
import { totalSupply } from './mechanisms/supply';
import type { metrics } from './metrics';
import { recordFlow } from './record-flow';
import { recordMarkets } from './record-markets';
import { recordProviders } from './record-providers';
import type { FilecoinState } from './state';
import { DAYS_PER_YEAR, PIB_PER_EIB, SECTORS_PER_PIB } from './units-of-power';

type Columns = NetworkColumns<typeof metrics>;

/** With less than one FIL in existence a rate over supply says nothing. */
const SMALLEST_SUPPLY_FIL = 1;

/** Writes row `day`: the shared daily record and Filecoin's own metrics. */
export function recordDay(state: FilecoinState, day: number, columns: Columns): void {
  recordPower(state, day, columns);
  recordMinting(state, day, columns);
  recordPledge(state, day, columns);
  recordFlow(state, day, columns);
  recordProviders(state, day, columns);
  recordMarkets(state, day, columns);
  recordShared(state, day, columns);
}

function recordPower(state: FilecoinState, day: number, columns: Columns): void {
  const { flows } = state;
  columns.rawPowerEib[day] = state.activeRaw / PIB_PER_EIB;
  columns.qualityAdjustedPowerEib[day] = state.activeQa / PIB_PER_EIB;
  columns.baselineEib[day] = state.paths.baselineEib[day] as number;
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

function recordMinting(state: FilecoinState, day: number, columns: Columns): void {
  const { flows } = state;
  const burnt = burntOnDay(state);
  const supply = totalSupply(state);
  const yearly = supply >= SMALLEST_SUPPLY_FIL ? DAYS_PER_YEAR / supply : Number.NaN;
  columns.effectiveNetworkTimeDays[day] = state.effectiveTime;
  columns.simpleRewardFil[day] = flows.simpleReward;
  columns.baselineRewardFil[day] = flows.baselineReward;
  columns.dayRewardFil[day] = flows.reward;
  columns.mintedFil[day] = state.simpleMinted + state.baselineMinted;
  columns.simpleMintedFil[day] = state.simpleMinted;
  columns.baselineMintedFil[day] = state.baselineMinted;
  columns.vestedFil[day] = state.vested;
  columns.burntFil[day] = state.burnt;
  columns.baseBurnFil[day] = flows.baseBurn;
  columns.sectorFeeFil[day] = flows.sectorFee;
  columns.terminationFeeFil[day] = flows.terminationFee;
  columns.baseFeeAttoFil[day] = flows.baseFee;
  columns.faultDebtFil[day] = state.faultDebt;
  columns.inflationPerYear[day] = (flows.reward + flows.vested - burnt) * yearly;
  columns.mintingInflationPerYear[day] = flows.reward * yearly;
}

function recordPledge(state: FilecoinState, day: number, columns: Columns): void {
  const { flows } = state;
  const pledge = flows.pledgePerPib / SECTORS_PER_PIB;
  const reward = state.activeQa > 0 ? flows.minerReward / (state.activeQa * SECTORS_PER_PIB) : 0;
  const before = day > 0 ? (state.cumulativeSectorReward[day - 1] as number) : 0;
  state.cumulativeSectorReward[day] = before + reward;
  columns.gamma[day] = flows.gamma;
  columns.pledgePerSectorFil[day] = pledge;
  columns.rewardPerSectorDayFil[day] = reward;
  columns.returnOnPledge[day] = pledge > 0 ? (DAYS_PER_YEAR * reward) / pledge : 0;
  columns.lockedPledgeFil[day] = state.pledge.alive;
  columns.lockedRewardFil[day] = state.rewardVesting.locked;
  columns.lockedShare[day] = state.circulating > 0 ? state.locked / state.circulating : 0;
  columns.pledgedFilPerDay[day] = flows.pledged;
  columns.releasedFilPerDay[day] = flows.released;
  columns.activeDataPib[day] = state.activeData;
  columns.utilisation[day] = state.activeRaw > 0 ? state.activeData / state.activeRaw : 0;
}

function recordShared(state: FilecoinState, day: number, columns: Columns): void {
  const { flows, paths, values } = state;
  const price = paths.price[day] as number;
  const { messages } = flows;
  const verified = verifiedShare(state.activeRaw, state.activeQa, values.filPlusMultiplier);
  columns.price[day] = price;
  columns.supply[day] = totalSupply(state);
  columns.circulating[day] = state.circulating;
  columns.emitted[day] = flows.reward;
  columns.burned[day] = burntOnDay(state);
  columns.feesUsd[day] = feesOnDay(flows) * price;
  columns.revenueUsd[day] = paidByUsers(state);
  columns.capacity[day] = state.activeRaw;
  columns.used[day] = Math.max(state.activeData, state.paidData);
  columns.supplyUnits[day] = state.providers;
  columns.joins[day] = flows.joins;
  columns.exits[day] = flows.exits;
  columns.unlocks[day] = flows.vested;
  columns.staked[day] = state.locked;
  columns.transactions[day] = messages;
  columns.feePerTransactionUsd[day] = messages > 0 ? (flows.baseBurn * price) / messages : 0;
  columns.latencySeconds[day] = state.derived.latencySeconds;
  columns.verifiedPowerShare[day] = verified;
  const [verifiedDeals, committedCapacity] = columns.rewards as readonly [Float64Array, Float64Array];
  verifiedDeals[day] = flows.minerReward * verified;
  committedCapacity[day] = flows.minerReward - flows.minerReward * verified;
}
