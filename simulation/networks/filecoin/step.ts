import type { NetworkColumns } from '../../core';
import { advanceBurn } from './mechanisms/burn';
import { advanceDeals } from './mechanisms/deals';
import { advanceLocking } from './mechanisms/locking';
import { paidByUsers } from './mechanisms/payments';
import { advancePower } from './mechanisms/power';
import { fillForwardReturn, fillForwardReturnUsd } from './mechanisms/provider';
import { advanceRetrieval } from './mechanisms/retrieval';
import { advanceReward } from './mechanisms/reward';
import { countPayments } from './mechanisms/solstice';
import { setStoragePrice } from './mechanisms/storage-market';
import { advanceProviders } from './mechanisms/storage-providers';
import { advanceVesting, settleSupply } from './mechanisms/supply';
import type { metrics } from './metrics';
import { recordDay } from './record';
import type { FilecoinState } from './state';

/**
 * One day. Day 0 is the known state of the start date with that day's flows; later days move, in this order:
 * power and faults · baseline, effective time and minting · vesting · pledge and locked rewards · burns ·
 * circulating supply · deals, storage and retrieval markets · providers.
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
    fillForwardReturnUsd(
      columns.forwardReturnUsd,
      state.cumulativeSectorRewardUsd,
      columns.pledgePerSectorFil,
      columns.price,
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
  advanceDeals(state, day);
  setStoragePrice(state, day);
  advanceRetrieval(state);
  countPayments(state, day, paidByUsers(state));
  advanceProviders(state, rawBefore);
}
