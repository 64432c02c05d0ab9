import type { NetworkColumns } from '../../core';
import { circulatingMicro } from './circulating';
import { billBookings } from './mechanisms/bookings';
import { payBlockRewards } from './mechanisms/block-rewards';
import { buyBackAndBurn } from './mechanisms/burn';
import { assessOwed, runIncentiveEngine } from './mechanisms/incentive-engine';
import { countHired, runJobs } from './mechanisms/jobs';
import { setPrices } from './mechanisms/prices';
import { requiredStake } from './mechanisms/staking';
import { measureMargins, moveSuppliers } from './mechanisms/suppliers';
import type { metrics } from './metrics';
import { writeRecord } from './record';
import { writeFlows, writeLedgers } from './record-ledgers';
import { writeMarketMetrics } from './record-market';
import { writeMoneyMetrics } from './record-money';
import type { IonetState } from './state';

/** One day in the order the README lists; writes row `day` and leaves the fleet of the next day. */
export function step(state: IonetState, day: number, columns: NetworkColumns<typeof metrics>): void {
  const { market, fleet } = state;
  for (let c = 0; c < state.classes.count; c++) {
    market.ready[c] = (fleet.cardsOfClass[c] as number) * state.availability;
  }
  setPrices(state, day);
  if (day === 0) countHired(state);
  else runJobs(state, day);
  settle(state, day, columns, payBlockRewards);
}

/**
 * What follows from the hired and ready cards of a day: bills, rewards, stakes, burn, the row and the fleet of the next day.
 * `payBlocks` splits the day's emission (micro-IO) while the schedule pays, and returns what was paid.
 */
export function settle(
  state: IonetState,
  day: number,
  columns: NetworkColumns<typeof metrics>,
  payBlocks: (state: IonetState, emissionMicro: number) => number,
): void {
  const { fleet, flows, ledger, paths, incentives } = state;
  billBookings(state);

  flows.rewardMicro.fill(0);
  flows.vaultBurnedMicro = 0;
  flows.vaultInMicro = 0;
  flows.vaultOutMicro = 0;
  flows.feeTopUpUsd = 0;
  flows.burnBudgetUsd = state.values.burnShareOfFees * flows.feesUsd;
  assessOwed(state, day);
  flows.paidMicro =
    day >= incentives.fromRow
      ? runIncentiveEngine(state, day)
      : payBlocks(state, paths.emissionMicro[day] as number);
  ledger.emittedMicro += flows.paidMicro;

  const circulating = circulatingMicro(state, day);
  flows.requiredStakeMicro = requiredStake(state);
  // only a start whose fleet needs more than all IO is short of stake: see `admittedShare`
  const staked = Math.min(flows.requiredStakeMicro, circulating);
  const grown = day === 0 ? 0 : staked - flows.stakedMicro;
  flows.stakedMicro = staked;
  flows.stakeAddedMicro = Math.max(0, grown);
  flows.stakeReturnedMicro = Math.max(0, -grown);
  buyBackAndBurn(state, day, circulating - flows.stakedMicro);
  measureMargins(state, day);

  writeRecord(state, day, columns);
  writeMarketMetrics(state, day, columns);
  writeMoneyMetrics(state, day, columns);
  writeFlows(state, day, columns);
  writeLedgers(state, day, columns);
  moveSuppliers(state, day);
  columns.joins[day] = fleet.joins;
  columns.exits[day] = fleet.exits;
}
