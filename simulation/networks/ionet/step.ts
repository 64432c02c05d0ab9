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
import { resident } from './resident';

/** One day in the order the README lists; writes row `day` and leaves the fleet of the next day. */
export function step(day: number, columns: NetworkColumns<typeof metrics>): void {
  const { state } = resident;
  const { market, fleet } = state;
  burnSlashed(day);
  for (let c = 0; c < state.classes.count; c++) {
    market.ready[c] = (fleet.cardsOfClass[c] as number) * (state.uptime.availability[c] as number);
  }
  const { priceMode } = state.values;
  const controlled = priceMode === 'controller';
  if (controlled) expectPrices(day);
  else if (priceMode === 'posted') expectSurges(day);
  else setPrices(day);
  runJobs(day);
  lookUpSwings(day);
  if (controlled) swingHired();
  payAsked();
  countRunning();
  passBlocks();
  slashAsExpected(day);
  settle(day, columns, EXPECTED);
}

/** Jobs that run, from the hired cards. */
function countRunning(): void {
  const { market, values, classes } = resident.state;
  let cards = 0;
  for (let c = 0; c < classes.count; c++) cards += market.hired[c] as number;
  market.runningJobs = cards / values.jobSizeMean;
}

/** What the daily mode expects and the hourly core draws. */
export interface DayRules {
  /** Lets fake cards in and finds them out, hour by hour. */
  readonly runFakes: (day: number) => void;
  /** Splits the day's emission (micro-IO) while the schedule pays, and returns what was paid. */
  readonly payBlocks: (emissionMicro: number) => number;
  /** Lets suppliers come and go at the end of the day. */
  readonly moveSuppliers: (day: number) => void;
}

const EXPECTED: DayRules = { runFakes: expectFakes, payBlocks: payBlockRewards, moveSuppliers };

/** What follows from the hired and ready cards of a day: bills, rewards, stakes, burn, the row and the fleet of the next day. */
export function settle(day: number, columns: NetworkColumns<typeof metrics>, rules: DayRules): void {
  const { state } = resident;
  const { fleet, flows, ledger, paths, incentives, held, slashed } = state;
  rules.runFakes(day);
  settleFakes(day);
  billBookings();

  flows.rewardMicro.fill(0);
  flows.vaultBurnedMicro = 0;
  flows.vaultInMicro = 0;
  flows.vaultOutMicro = 0;
  flows.feeTopUpCents = 0;
  flows.burnBudgetCents = Math.floor(state.values.burnShareOfFees * flows.feesCents);
  assessOwed(day);
  flows.paidMicro =
    day >= incentives.fromRow ? runIncentiveEngine(day) : rules.payBlocks(paths.emissionMicro[day] as number);
  ledger.emittedMicro += flows.paidMicro;

  const circulating = circulatingMicro(day);
  flows.requiredStakeMicro = requiredStake();
  // only a start whose fleet needs more than all IO is short of stake: see `admittedShare`
  const staked = Math.min(flows.requiredStakeMicro + held.micro - slashed.unbackedMicro, circulating);
  const grown = day === 0 ? 0 : staked - (flows.stakedMicro - flows.slashedMicro);
  flows.stakedMicro = staked;
  flows.stakeAddedMicro = Math.max(0, grown);
  flows.stakeReturnedMicro = Math.max(0, -grown);
  buyBackAndBurn(day, circulating - flows.stakedMicro);
  measureMargins(day);

  writeRecord(day, columns);
  writeMarketMetrics(day, columns);
  writeMoneyMetrics(day, columns);
  writeFlows(day, columns);
  writeLedgers(day, columns);
  rules.moveSuppliers(day);
  columns.joins[day] = fleet.joins;
  columns.exits[day] = fleet.exits;
}
