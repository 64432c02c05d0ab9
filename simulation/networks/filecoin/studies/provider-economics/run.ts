import type { StudyContext, StudyResult } from '../../../../core';
import { readRun, type RunReading } from '../run-reading';
import { cashFlowOf, type CashFlow } from './cash-flow';
import type { providerEconomics } from './declaration';
import { KINDS, planOf } from './kinds';
import type { parameters } from './parameters';
import { kindLabels } from './results';

const DAYS_PER_YEAR = 365;

const over = (amount: number, base: number) => (base > 0 ? amount / base : 0);

/** Cash flow of one TiB of every kind of sector, committed on the day that is set. */
export function runProviderEconomics(
  context: StudyContext<typeof parameters>,
): StudyResult<typeof providerEconomics> {
  const inputs = context.parameters;
  const run = readRun(context.scenario, context.frame);
  const flows = KINDS.map((kind) => {
    const plan = planOf(kind, run, inputs);
    return { kind, plan, flow: cashFlowOf(plan) };
  });
  const [capacity, regular, verified] = flows.map(({ flow }) => flow) as [CashFlow, CashFlow, CashFlow];
  const x = Float64Array.from(verified.cumulativeUsd, (_, day) => day);
  return {
    figures: {
      returnOnPledge: firstYearReturn(run, inputs.day),
      roiFilVerified: over(verified.profitFil, verified.stakeFil),
      roiUsdVerified: over(verified.profitUsd, verified.stakeUsd),
      paybackVerified: verified.paybackDays,
      paybackWithPledgeBackVerified: verified.paybackWithPledgeBackDays,
      stakeVerified: verified.stakeUsd,
    },
    charts: {
      cash: {
        x,
        lines: {
          capacity: capacity.cumulativeUsd,
          regular: regular.cumulativeUsd,
          verified: verified.cumulativeUsd,
        },
      },
      vesting: { x, lines: { earned: verified.earnedFil, received: verified.receivedFil } },
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
