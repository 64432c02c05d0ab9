import { defineEngine } from '../../../core';
import { noFlows } from '../flows';
import { filecoin } from '../index';
import { advanceLocking } from '../mechanisms/locking';
import { advanceReward, anchorMinted, readMintingClocks } from '../mechanisms/reward';
import { startRewardVesting } from '../mechanisms/reward-vesting';
import { settleSupply } from '../mechanisms/supply';
import { startState } from '../start';
import { PIB_PER_EIB } from '../units-of-power';
import type { FilecoinState } from '../state';
import { carriedIn, publishedSupply, realInputs } from './real-past';

/** Share of pledge that left before its time, per day: mean of 2024-25 (network events, expiry taken out). */
const EARLY_ENDS_PER_DAY = 1.0e-4;

/**
 * The engine from 2022-10-10 with what it would otherwise forecast taken from the chain: power, onboarding,
 * renewals, scheduled releases, vesting and burn. Minting and locking stay the engine's own.
 */
export const forcedEngine = defineEngine(filecoin, {
  prepare(context) {
    const { days } = context;
    const state = startState(context);
    const rewardVesting = startRewardVesting(
      carriedIn.rewardsNewestFirstFil,
      state.values.rewardVestingDays,
      state.derived.vestingShare,
    );
    const alive = realInputs.lockedAtStartFil - rewardVesting.locked;
    const forced: FilecoinState = {
      ...state,
      lostVesting: 0,
      flows: noFlows(),
      pledge: { alive, ends: new Float64Array(days), survival: 1 },
      pledgeFromBefore: alive,
      rewardVesting,
      cumulativeCapped: carriedIn.cumulativeCappedEibDays,
    };
    readMintingClocks(forced, -1);
    forceInputs(forced, 0);
    advanceReward(forced, 0);
    anchorMinted(forced, publishedSupply.mined[0] as number);
    forced.locked = alive + rewardVesting.locked;
    settleSupply(forced);
    return forced;
  },
  step(state, day, columns) {
    if (day > 0) {
      forceInputs(state, day);
      advanceReward(state, day);
      advanceLocking(state, day);
      settleSupply(state);
    }
    columns.supply[day] = state.simpleMinted + state.baselineMinted;
    columns.staked[day] = state.locked;
    columns.circulating[day] = state.circulating;
  },
});

/** Puts the chain's figures of a day in place. The real schedule already holds what was committed since the start. */
function forceInputs(state: FilecoinState, day: number): void {
  const { flows, pledge } = state;
  state.activeRaw = (realInputs.historicalRawEib[day] as number) * PIB_PER_EIB;
  state.activeQa = (realInputs.historicalQaEib[day] as number) * PIB_PER_EIB;
  flows.onboardedQa = realInputs.historicalOnboardedQaPib[day] as number;
  flows.renewedQa = realInputs.historicalRenewedQaPib[day] as number;
  flows.terminatedQaShare = EARLY_ENDS_PER_DAY;
  flows.extendedQaShare = realInputs.historicalRenewalRate[day] as number;
  pledge.survival = 1;
  pledge.ends[day] = realInputs.knownPledgeReleaseFil[day] as number;
  state.vested = publishedSupply.vested[day] as number;
  state.burnt = realInputs.burntFil[day] as number;
}
