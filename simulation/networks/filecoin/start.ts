import type { SimulationContext } from '../../core';
import { initialState } from './data/initial-state';
import knownExpirations from './data/known-expirations.json';
import recentRewards from './data/recent-rewards.json';
import { derive } from './derived';
import { noFlows } from './flows';
import { measureBurn } from './mechanisms/burn';
import { measureFaultFees } from './mechanisms/fault-fees';
import { lostShareAtRest, measureFaults } from './mechanisms/faults';
import { measurePledge } from './mechanisms/locking';
import { measurePower, measureTermination } from './mechanisms/power';
import { advanceReward, anchorMinted, cappedPower, readMintingClocks } from './mechanisms/reward';
import { releasedOnDay, startRewardVesting } from './mechanisms/reward-vesting';
import { endingOn, startSectorLedger } from './mechanisms/sector-ledger';
import { setStoragePrice } from './mechanisms/storage-market';
import { settleSupply } from './mechanisms/supply';
import { vestedByEndOf } from './mechanisms/vesting';
import type { parameters } from './parameters';
import { preparePaths } from './paths';
import type { FilecoinState } from './state';

/** Deals end with what the quality of their sectors adds to power. */
const KNOWN_DEAL_ENDS = knownExpirations.qaPib.map((end, day) =>
  Math.max(0, end - (knownExpirations.rawPib[day] as number)),
);

/** The state at the end of the start date; data/README.md says which figures are estimates. */
export function startState(context: SimulationContext<typeof parameters>): FilecoinState {
  const { parameters: values, startDay, days } = context;
  const derived = derive(context);
  const lostShare = Math.min(initialState.faultyShare, lostShareAtRest(values));
  const recovering = Math.max(0, initialState.faultyShare - lostShare);
  const raw = initialState.rawPowerPib / (1 - lostShare) / (1 - recovering);
  const quality = values.faultyQuality;
  const qa = initialState.qualityAdjustedPowerPib / (1 - quality * lostShare) / (1 - quality * recovering);
  const lostEnds = endsEvenly(values.faultMaxAgeDays);
  const state: FilecoinState = {
    values,
    derived,
    paths: preparePaths(context),
    startDay,
    days,
    flows: noFlows(),
    raw: startSectorLedger(raw, knownExpirations.rawPib, days),
    qa: startSectorLedger(qa, knownExpirations.qaPib, days),
    pledge: startSectorLedger(initialState.lockedPledgeFil, knownExpirations.pledgeFil, days),
    pledgeFromBefore: initialState.lockedPledgeFil,
    lostRaw: startSectorLedger(lostShare * raw, lostEnds, days),
    lostQa: startSectorLedger(quality * lostShare * qa, lostEnds, days),
    deals: startSectorLedger(values.utilisationAtStart * initialState.rawPowerPib, KNOWN_DEAL_ENDS, days),
    solstice: {
      serviceWeight: values.serviceWeightBase,
      volumeUsd: 0,
      targetUsd: values.serviceTargetUsd,
    },
    rewardVesting: startRewardVesting(
      recentRewards.newestFirstFil,
      values.rewardVestingDays,
      derived.vestingShare,
    ),
    returns: new Float64Array(days),
    committed: new Float64Array(days),
    faultyShare: recovering,
    lostVesting: 0,
    faultDebt: 0,
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
    wantedData: 0,
    paidData: 0,
    storagePrice: derived.storagePriceAtStart,
    storageLogPrice: 0,
    dealCollateral: values.dealCollateralAtStartFil,
  };
  mintStartDay(state);
  state.lostVesting = (state.lostQa.alive / qa) * state.rewardVesting.locked;
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
  const { flows, derived, rewardVesting } = state;
  measurePower(state, 0);
  flows.agedRaw = endingOn(state.lostRaw, 0);
  flows.agedQa = endingOn(state.lostQa, 0);
  measureTermination(state, 0);
  measureFaults(state);
  flows.vested = state.vested - vestedByEndOf(state.startDay - 1);
  flows.rewardVesting = derived.vestingShare * flows.minerReward;
  flows.rewardReleased = releasedOnDay(rewardVesting);
  measurePledge(state, 0);
  measureFaultFees(state);
  measureBurn(state, 0);
  setStoragePrice(state, 0);
}

/** Ends of what was lost day by day over the longest fault: the same amount on the first day and each one after it. */
function endsEvenly(days: number): number[] {
  return Array.from({ length: days + 1 }, () => 1);
}
