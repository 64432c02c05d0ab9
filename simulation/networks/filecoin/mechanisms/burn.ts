import { SECTORS_PER_PIB } from '../units-of-power';
import type { FilecoinState } from '../state';
import { totalSupply } from './supply';

/**
 * Sector fee of a day (FIP-0100), FIL: what all paying sectors owe, at most half of the expected day reward.
 */
export function sectorFeeDue(ratePerDay: number, dayReward: number, rewardCap: number): number {
  return Math.min(ratePerDay, rewardCap * dayReward);
}

/** Sets the day's burns, once minting and locking are known; they can take no more than circulates. */
export function measureBurn(state: FilecoinState, day: number): void {
  const { flows, values, paths } = state;
  const liquid = Math.max(0, totalSupply(state) - state.locked - flows.terminationFee);
  flows.sectorFee = Math.min(
    liquid,
    sectorFeeDue(state.sectorFeeRate, flows.reward, values.sectorFeeRewardCap),
  );
  flows.baseBurn = Math.min(liquid - flows.sectorFee, paths.baseBurn[day] as number);
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
  state.burnt += flows.sectorFee + flows.terminationFee + flows.baseBurn;
}
