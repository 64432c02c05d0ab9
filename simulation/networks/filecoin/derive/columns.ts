import type { FilecoinColumns } from '../columns';
import type { FilecoinState } from '../state';
import { fillFlow } from './flow';
import { fillMessages } from './messages';
import { fillForwardReturn, fillForwardReturnUsd } from './forward-return';
import { fillProviderAccount, fillSectorReturns } from './providers';
import { fillShared } from './shared';
import { fillStorageProviders } from './storage-providers';
import { fillSupply } from './supply';
import { fillUsers } from './users';

/**
 * Fills, column by column, every metric that follows from others and moves nothing itself. Done once on the last day:
 * a pass down a column costs a fraction of visiting a hundred columns every day.
 */
export function deriveColumns(state: FilecoinState, columns: FilecoinColumns): void {
  fillSupply(state, columns);
  fillMessages(state, columns);
  fillStorageProviders(state, columns);
  fillShared(state, columns);
  fillFlow(columns, state.days, state.derived.vestingShare);
  fillUsers(state, columns);
  fillProviderAccount(state, columns);
  fillSectorReturns(state, columns);
  const { rewardPerSectorDayFil, pledgePerSectorFil, price } = columns;
  fillForwardReturn(columns.forwardReturnOnPledge, rewardPerSectorDayFil, pledgePerSectorFil);
  fillForwardReturnUsd(columns.forwardReturnUsd, rewardPerSectorDayFil, pledgePerSectorFil, price);
}
