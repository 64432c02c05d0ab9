import { SECTORS_PER_PIB } from '../units-of-power';
import type { FilecoinState } from '../state';
import { gasBurnFil, gasUsed, premiumBaseFee, utilisationBaseFee } from './gas';
import { messagesPerDay } from './messages';
import { totalSupply } from './supply';

/**
 * Sector fee of a day (FIP-0100), FIL: what all paying sectors owe, at most half of the expected day reward.
 */
export function sectorFeeDue(ratePerDay: number, dayReward: number, rewardCap: number): number {
  return Math.min(ratePerDay, rewardCap * dayReward);
}

/**
 * Sets the day's burns, once minting and locking are known; they can take no more than circulates. Gas burns the given
 * amount, or the base fee of one of both rules times the gas that the network's messages use.
 */
export function measureBurn(state: FilecoinState, day: number): void {
  const { flows } = state;
  const gone =
    flows.terminationFee + flows.faultFeeFromRewards + flows.faultFeeFromPledge + flows.rewardBurnt;
  const liquid = Math.max(0, totalSupply(state) - state.locked - gone);
  const owed = day >= state.derived.sectorFeeFrom ? state.sectorFeeRate : 0;
  flows.sectorFee = Math.min(liquid, sectorFeeDue(owed, flows.reward, state.values.sectorFeeRewardCap));
  flows.baseBurn = Math.min(liquid - flows.sectorFee, gasBurn(state, day));
}

/** FIL that gas burns on a day; by one of both rules it sets the base fee, attoFIL. */
function gasBurn(state: FilecoinState, day: number): number {
  const { flows, values, derived } = state;
  if (values.gasBurnRule === 'given') return state.paths.baseBurn[day] as number;
  const demand = messagesPerDay(state.raw.alive, flows.onboardedRaw, values) / derived.messagesAtStart;
  const byPremium = day >= derived.premiumFeeFrom;
  flows.baseFee = byPremium ? premiumBaseFee(demand, values) : utilisationBaseFee(demand, values);
  const rests = flows.baseFee > values.minimumBaseFeeAttoFil;
  const atRest = byPremium ? derived.premiumGasAtRest : values.gasUsedPerDay;
  return gasBurnFil(rests ? atRest : gasUsed(demand, flows.baseFee, values), flows.baseFee);
}

/**
 * Moves what sectors owe a day: power that ends takes its fee along, power committed or extended pays at the
 * rate of the supply of the day before. Then burns the day's fees.
 */
export function advanceBurn(state: FilecoinState, day: number, qaBefore: number): void {
  const { flows, values } = state;
  const gone = qaBefore > 0 ? Math.min(1, (flows.endingQa + flows.terminatedQa) / qaBefore) : 1;
  const perPib = values.sectorFeeMultiplier * values.sectorFeePerSector * SECTORS_PER_PIB * state.circulating;
  state.sectorFeeRate = state.sectorFeeRate * (1 - gone) + perPib * (flows.onboardedQa + flows.renewedQa);
  measureBurn(state, day);
  state.burnt += burntOnDay(state);
}

/** FIL destroyed on the day: gas, sector, termination and fault fees, and the burn stream of FIP-0118. */
export function burntOnDay({ flows }: FilecoinState): number {
  const penalties = flows.terminationFee + flows.faultFeeFromRewards + flows.faultFeeFromPledge;
  return flows.rewardBurnt + flows.baseBurn + flows.sectorFee + penalties;
}
