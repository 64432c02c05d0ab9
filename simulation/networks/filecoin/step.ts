import type { FilecoinColumns } from './columns';
import { deriveColumns } from './derive/columns';
import { advanceBurn } from './mechanisms/burn';
import { advanceDeals } from './mechanisms/deals';
import { advanceLocking } from './mechanisms/locking';
import { paidByUsers } from './mechanisms/payments';
import { advancePower } from './mechanisms/power';
import { advanceRetrieval } from './mechanisms/retrieval';
import { advanceReward } from './mechanisms/reward';
import { countPayments } from './mechanisms/solstice';
import { setStoragePrice } from './mechanisms/storage-market';
import { advanceProviders } from './mechanisms/storage-providers';
import { advanceVesting, settleSupply } from './mechanisms/supply';
import { recordDay } from './record';
import type { FilecoinState } from './state';

/**
 * One day. Day 0 is the known state of the start date with that day's flows; later days move, in this order:
 * power and faults · baseline, effective time and minting · vesting · pledge and locked rewards · burns ·
 * circulating supply · deals, storage and retrieval markets · providers. The last day also fills what only follows from
 * other columns.
 */
export function step(state: FilecoinState, day: number, columns: FilecoinColumns): void {
  if (day > 0) advance(state, day);
  recordDay(state, day, columns);
  if (day === state.days - 1) deriveColumns(state, columns);
}

function advance(state: FilecoinState, day: number): void {
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
  advanceProviders(state);
}
