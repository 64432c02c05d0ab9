import type { NetworkColumns } from '../../core';
import { circulatingMicro } from './circulating';
import { billBookings } from './mechanisms/bookings';
import { payBlockRewards } from './mechanisms/block-rewards';
import { burnSlashed, buyBackAndBurn } from './mechanisms/burn';
import { expectFakes, settleFakes } from './mechanisms/fakes';
import { expectSurges } from './mechanisms/five-histories';
import { assessOwed, runIncentiveEngine } from './mechanisms/incentive-engine';
import { runJobs } from './mechanisms/jobs';
import { payAsked } from './mechanisms/paid-price';
import { expectPrices, lookUpSwings, swingHired } from './mechanisms/price-swings';
import { setPrices } from './mechanisms/prices';
import { passBlocks, slashAsExpected } from './mechanisms/slashing';
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
  burnSlashed(state, day);
  for (let c = 0; c < state.classes.count; c++) {
    market.ready[c] = (fleet.cardsOfClass[c] as number) * (state.uptime.availability[c] as number);
  }
  const { priceMode } = state.values;
  const controlled = priceMode === 'controller';
  if (controlled) expectPrices(state, day);
  else if (priceMode === 'posted') expectSurges(state, day);
  else setPrices(state, day);
  runJobs(state, day);
  lookUpSwings(state, day);
  if (controlled) swingHired(state);
  payAsked(state);
  countRunning(state);
  passBlocks(state);
  slashAsExpected(state, day);
  settle(state, day, columns, EXPECTED);
}

/** Jobs that run, from the hired cards. */
function countRunning({ market, values, classes }: IonetState): void {
  let cards = 0;
  for (let c = 0; c < classes.count; c++) cards += market.hired[c] as number;
  market.runningJobs = cards / values.jobSizeMean;
}

/** What the daily mode expects and the hourly core draws. */
export interface DayRules {
  /** Lets fake cards in and finds them out, hour by hour. */
  readonly runFakes: (state: IonetState, day: number) => void;
  /** Splits the day's emission (micro-IO) while the schedule pays, and returns what was paid. */
  readonly payBlocks: (state: IonetState, emissionMicro: number) => number;
  /** Lets suppliers come and go at the end of the day. */
  readonly moveSuppliers: (state: IonetState, day: number) => void;
}

const EXPECTED: DayRules = { runFakes: expectFakes, payBlocks: payBlockRewards, moveSuppliers };

/** What follows from the hired and ready cards of a day: bills, rewards, stakes, burn, the row and the fleet of the next day. */
export function settle(
  state: IonetState,
  day: number,
  columns: NetworkColumns<typeof metrics>,
  rules: DayRules,
): void {
  const { fleet, flows, ledger, paths, incentives, held, slashed } = state;
  rules.runFakes(state, day);
  settleFakes(state, day);
  billBookings(state);

  flows.rewardMicro.fill(0);
  flows.vaultBurnedMicro = 0;
  flows.vaultInMicro = 0;
  flows.vaultOutMicro = 0;
  flows.feeTopUpCents = 0;
  flows.burnBudgetCents = Math.floor(state.values.burnShareOfFees * flows.feesCents);
  assessOwed(state, day);
  flows.paidMicro =
    day >= incentives.fromRow
      ? runIncentiveEngine(state, day)
      : rules.payBlocks(state, paths.emissionMicro[day] as number);
  ledger.emittedMicro += flows.paidMicro;

  const circulating = circulatingMicro(state, day);
  flows.requiredStakeMicro = requiredStake(state);
  // only a start whose fleet needs more than all IO is short of stake: see `admittedShare`
  const staked = Math.min(flows.requiredStakeMicro + held.micro - slashed.unbackedMicro, circulating);
  const grown = day === 0 ? 0 : staked - (flows.stakedMicro - flows.slashedMicro);
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
  rules.moveSuppliers(state, day);
  columns.joins[day] = fleet.joins;
  columns.exits[day] = fleet.exits;
}
