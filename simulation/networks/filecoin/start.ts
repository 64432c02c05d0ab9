import type { SimulationContext } from '../../core';
import { initialState } from './data/initial-state';
import knownExpirations from './data/known-expirations.json';
import recentRewards from './data/recent-rewards.json';
import { derive } from './derived';
import { noFlows } from './flows';
import { measureBurn } from './mechanisms/burn';
import { measurePledge } from './mechanisms/locking';
import { advanceProviders } from './mechanisms/market';
import { measurePower } from './mechanisms/power';
import { advanceReward, anchorMinted, cappedPower, readMintingClocks } from './mechanisms/reward';
import { startRewardVesting } from './mechanisms/reward-vesting';
import { startSectorLedger } from './mechanisms/sector-ledger';
import { settleSupply } from './mechanisms/supply';
import { vestedByEndOf } from './mechanisms/vesting';
import type { parameters } from './parameters';
import { preparePaths } from './paths';
import type { FilecoinState } from './state';

/** The state at the end of the start date; data/README.md says which figures are estimates. */
export function startState(context: SimulationContext<typeof parameters>): FilecoinState {
  const { parameters: values, startDay, days } = context;
  const derived = derive(context);
  const healthy = 1 - initialState.faultyShare;
  const state: FilecoinState = {
    values,
    derived,
    paths: preparePaths(context),
    startDay,
    days,
    flows: noFlows(),
    raw: startSectorLedger(initialState.rawPowerPib / healthy, knownExpirations.rawPib, days),
    qa: startSectorLedger(initialState.qualityAdjustedPowerPib / healthy, knownExpirations.qaPib, days),
    pledge: startSectorLedger(initialState.lockedPledgeFil, knownExpirations.pledgeFil, days),
    rewardVesting: startRewardVesting(
      recentRewards.newestFirstFil,
      values.rewardVestingDays,
      derived.vestingShare,
    ),
    cumulativeSectorReward: new Float64Array(days),
    faultyShare: initialState.faultyShare,
    activeRaw: initialState.rawPowerPib,
    activeQa: initialState.qualityAdjustedPowerPib,
    cumulativeCapped: initialState.cumulativeCappedEibDays,
    effectiveTime: 0,
    simpleLeft: 0,
    baselineLeft: 0,
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
  mintStartDay(state);
  state.locked = state.pledge.alive + state.rewardVesting.locked;
  settleSupply(state);
  describeStartDay(state);
  return state;
}

/** Replays the minting of the start date from the clocks of the day before, then anchors the known total. */
function mintStartDay(state: FilecoinState): void {
  state.cumulativeCapped -= cappedPower(state, 0);
  readMintingClocks(state, -1);
  advanceReward(state, 0);
  anchorMinted(state, initialState.mintedFil);
}

/** The other flows of the start date, whose stocks are already those of its end. */
function describeStartDay(state: FilecoinState): void {
  measurePower(state, 0);
  state.flows.vested = state.vested - vestedByEndOf(state.startDay - 1);
  measurePledge(state, 0);
  measureBurn(state, 0);
  advanceProviders(state, state.raw.alive);
}
