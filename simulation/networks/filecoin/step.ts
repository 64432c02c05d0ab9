import type { FilecoinColumns } from './columns';
import { deriveColumns } from './derive/columns';
import { advanceBurn } from './mechanisms/burn';
import { advanceDeals } from './mechanisms/deals';
import { advanceLocking } from './mechanisms/locking';
import { advancePower } from './mechanisms/power';
import { advanceReward } from './mechanisms/reward';
import { countPayments } from './mechanisms/solstice';
import { setStoragePrice } from './mechanisms/storage-market';
import { advanceVesting, settleSupply } from './mechanisms/supply';
import { recordDay } from './record';
import type { FilecoinState } from './state';

/**
 * One day. Day 0 is the known state of the start date with that day's flows; later days move, in this order:
 * power and faults · baseline, effective time and minting · vesting · pledge and locked rewards · burns ·
 * circulating supply · deals and the storage market. The last day also fills what only follows from other columns:
 * sums of burns, messages, retrieval, numbers of providers, accounts.
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
  countPayments(state, day);
}
