import type { NetworkColumns } from '../../core';
import { advanceBurn, measureBurn } from './mechanisms/burn';
import { advanceLocking, measurePledge } from './mechanisms/locking';
import { advanceDeals, advanceProviders } from './mechanisms/market';
import { advancePower, measurePower } from './mechanisms/power';
import { fillForwardReturn } from './mechanisms/provider';
import { advanceReward, cappedPower, measureReward, timeAt } from './mechanisms/reward';
import { advanceVesting, settleSupply } from './mechanisms/supply';
import { vestedByEndOf } from './mechanisms/vesting';
import type { metrics } from './metrics';
import { recordDay } from './record';
import type { FilecoinState } from './state';

/**
 * One day. Day 0 is the known state of the start date with that day's flows; later days move, in this order:
 * power and faults · baseline, effective time and minting · vesting · pledge and locked rewards · burns ·
 * circulating supply · deals and providers.
 */
export function step(state: FilecoinState, day: number, columns: NetworkColumns<typeof metrics>): void {
  if (day === 0) describeStart(state);
  else advance(state, day);
  recordDay(state, day, columns);
  if (day === state.days - 1) {
    fillForwardReturn(
      columns.forwardReturnOnPledge,
      state.cumulativeSectorReward,
      columns.pledgePerSectorFil,
    );
  }
}

function advance(state: FilecoinState, day: number): void {
  const rawBefore = state.raw.alive;
  const qaBefore = state.qa.alive;
  advancePower(state, day);
  advanceReward(state, day);
  advanceVesting(state, day);
  advanceLocking(state, day);
  advanceBurn(state, day, qaBefore);
  settleSupply(state);
  advanceDeals(state, day, qaBefore);
  advanceProviders(state, rawBefore);
}

/** The flows of the start date, whose stocks are already those of its end. */
function describeStart(state: FilecoinState): void {
  measurePower(state, 0);
  measureReward(state, 0, timeAt(state, state.cumulativeCapped - cappedPower(state, 0)));
  state.flows.vested = state.vested - vestedByEndOf(state.startDay - 1);
  measurePledge(state, 0);
  state.flows.pledged = state.flows.pledgePerPib * state.flows.onboardedQa;
  measureBurn(state, 0);
}
