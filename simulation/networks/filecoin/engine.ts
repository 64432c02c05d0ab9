import { defineEngine, type ParameterValues, type SimulationContext } from '../../core';
import { initialState } from './data/initial-state';
import knownExpirations from './data/known-expirations.json';
import recentRewards from './data/recent-rewards.json';
import { filecoin } from './index';
import { mintedBetween, mintingRate } from './mechanisms/minting';
import { networkAgeAtNoon } from './mechanisms/baseline';
import { startRewardVesting } from './mechanisms/reward-vesting';
import { timeAt } from './mechanisms/reward';
import { startSectorLedger } from './mechanisms/sector-ledger';
import { settleSupply } from './mechanisms/supply';
import { vestedByEndOf } from './mechanisms/vesting';
import type { parameters } from './parameters';
import { preparePaths } from './paths';
import type { DayFlows, FilecoinState } from './state';
import { step } from './step';

/** Resolved Filecoin parameters. */
export type FilecoinValues = ParameterValues<typeof parameters>;

const noFlows = (): DayFlows => ({
  onboardedRaw: 0,
  onboardedQa: 0,
  endingRaw: 0,
  endingQa: 0,
  renewedRaw: 0,
  renewedQa: 0,
  terminatedRaw: 0,
  terminatedQa: 0,
  simpleReward: 0,
  baselineReward: 0,
  reward: 0,
  vested: 0,
  gamma: 0,
  pledgePerPib: 0,
  pledged: 0,
  released: 0,
  terminationFee: 0,
  sectorFee: 0,
  baseBurn: 0,
  joins: 0,
  exits: 0,
});

/** The state at the end of the start date (data/README.md says which figures are estimates). */
function prepare(context: SimulationContext<typeof parameters>): FilecoinState {
  const { parameters: values, startDay, days } = context;
  const healthy = 1 - initialState.faultyShare;
  const state: FilecoinState = {
    values,
    paths: preparePaths(context),
    startDay,
    days,
    raw: startSectorLedger(initialState.rawPowerPib / healthy, knownExpirations.rawPib, days),
    qa: startSectorLedger(initialState.qualityAdjustedPowerPib / healthy, knownExpirations.qaPib, days),
    pledge: startSectorLedger(initialState.lockedPledgeFil, knownExpirations.pledgeFil, days),
    rewardVesting: startRewardVesting(
      recentRewards.newestFirstFil,
      values.rewardVestingDays,
      1 - values.rewardImmediateShare,
    ),
    flows: noFlows(),
    cumulativeSectorReward: new Float64Array(days),
    electricityUsdPerKwh: context.world.parameters.electricityUsdPerKwh,
    faultyShare: initialState.faultyShare,
    activeRaw: initialState.rawPowerPib,
    activeQa: initialState.qualityAdjustedPowerPib,
    cumulativeCapped: initialState.cumulativeCappedEibDays,
    effectiveTime: 0,
    simpleMinted: 0,
    baselineMinted: 0,
    vested: vestedByEndOf(startDay),
    burnt: initialState.burntFil,
    locked: 0,
    circulating: 0,
    sectorFeeRate: initialState.sectorFeeFilPerDay,
    activeData: values.utilisationAtStart * initialState.rawPowerPib,
    providers: values.providersAtStart,
  };
  state.effectiveTime = timeAt(state, state.cumulativeCapped);
  splitMinted(state);
  state.locked = state.pledge.alive + state.rewardVesting.locked;
  settleSupply(state);
  return state;
}

/** Splits what was minted by the start in the proportion the formula gives. */
function splitMinted(state: FilecoinState): void {
  const { values } = state;
  const rate = mintingRate(values.mintingHalfLifeYears);
  const simple = mintedBetween(values.simpleAllocationFil, rate, 0, networkAgeAtNoon(state.startDay));
  const baseline = mintedBetween(values.baselineAllocationFil, rate, 0, state.effectiveTime);
  state.simpleMinted = (initialState.mintedFil * simple) / (simple + baseline);
  state.baselineMinted = initialState.mintedFil - state.simpleMinted;
}

/** Filecoin by the chain's own rules at daily resolution. */
export const engine = defineEngine(filecoin, { prepare, step });
