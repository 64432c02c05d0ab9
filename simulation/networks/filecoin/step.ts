import type { NetworkColumns } from '../../core';
import { advanceBurn } from './mechanisms/burn';
import { advanceLocking } from './mechanisms/locking';
import { advanceDeals, advanceProviders } from './mechanisms/market';
import { advancePower } from './mechanisms/power';
import { fillForwardReturn } from './mechanisms/provider';
import { advanceReward } from './mechanisms/reward';
import { advanceVesting, settleSupply } from './mechanisms/supply';
import type { metrics } from './metrics';
import { recordDay } from './record';
import type { FilecoinState } from './state';

/**
 * One day. Day 0 is the known state of the start date with that day's flows; later days move, in this order:
 * power and faults · baseline, effective time and minting · vesting · pledge and locked rewards · burns ·
 * circulating supply · deals and providers.
 */
export function step(state: FilecoinState, day: number, columns: NetworkColumns<typeof metrics>): void {
  if (day > 0) advance(state, day);
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
