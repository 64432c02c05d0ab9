import type { StudyContext, StudyResult } from '../../../../core';
import { DAYS_PER_YEAR } from '../../units-of-power';
import { chartDays } from '../chart-days';
import { dayUsed, daysHeld } from '../day-used';
import { readRun, type RunReading } from '../run-reading';
import { cashFlowOf, type CashFlow } from './cash-flow';
import type { providerEconomics } from './declaration';
import { KINDS, planOf } from './kinds';
import type { parameters } from './parameters';
import { kindLabels } from './results';

const over = (amount: number, base: number) => (base > 0 ? amount / base : 0);

/** Cash flow of one TiB of every kind of sector, committed on the day that is set. */
export function runProviderEconomics(
  context: StudyContext<typeof parameters>,
): StudyResult<typeof providerEconomics> {
  const day = dayUsed(context.parameters.day, context.frame);
  const inputs = { ...context.parameters, day };
  const run = readRun(context.scenario, context.frame);
  const flows = KINDS.map((kind) => {
    const plan = planOf(kind, run, inputs);
    return { kind, plan, flow: cashFlowOf(plan) };
  });
  const [capacity, regular, verified] = flows.map(({ flow }) => flow) as [CashFlow, CashFlow, CashFlow];
  const x = chartDays(verified.cumulativeUsd.length - 1);
  const drawn = (days: Float64Array) => x.map((day) => days[day] as number);
  return {
    figures: {
      returnOnPledge: firstYearReturn(run, inputs.day),
      roiFilVerified: over(verified.profitFil, verified.stakeFil),
      roiUsdVerified: over(verified.profitUsd, verified.stakeUsd),
      paybackVerified: verified.paybackDays,
      paybackWithPledgeBackVerified: verified.paybackWithPledgeBackDays,
      stakeVerified: verified.stakeUsd,
      dayUsed: day,
      daysHeld: daysHeld(day, verified.cumulativeUsd.length - 1, context.frame),
    },
    charts: {
      cash: {
        x,
        lines: {
          capacity: drawn(capacity.cumulativeUsd),
          regular: drawn(regular.cumulativeUsd),
          verified: drawn(verified.cumulativeUsd),
        },
      },
      vesting: { x, lines: { earned: drawn(verified.earnedFil), received: drawn(verified.receivedFil) } },
    },
    tables: {
      kinds: flows.map(({ kind, plan, flow }) => [
        kindLabels[kind],
        plan.lockedFil,
        flow.earnedFil.at(-1) as number,
        flow.stakeUsd,
        flow.profitUsd,
        over(flow.profitFil, flow.stakeFil),
        over(flow.profitUsd, flow.stakeUsd),
        flow.paybackDays,
        flow.paybackWithPledgeBackDays,
      ]),
    },
  };
}

/** Rewards of the 365 days after `day` over the pledge of the day; 0 without pledge. */
function firstYearReturn(run: RunReading, day: number): number {
  let reward = 0;
  for (let since = 1; since <= DAYS_PER_YEAR; since++) reward += run.at('rewardPerSectorDayFil', day + since);
  return over(reward, run.at('pledgePerSectorFil', day));
}
