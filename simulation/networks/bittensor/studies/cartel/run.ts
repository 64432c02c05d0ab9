import { text, type StudyContext, type StudyResult } from '../../../../core';
import { dayOf } from '../subnet-day';
import { slotOf } from '../watched-run';
import { cartelOutcome, type CartelOutcome } from './outcome';
import type { cartel } from './declaration';

type Declaration = typeof cartel;

const POINTS = 41;
const DAYS = 730;

/** Runs the cartel at the chosen share of stake and over all of them, then lets its dividends compound. */
export function runCartel({
  parameters,
  scenario,
}: StudyContext<Declaration['parameters']>): StudyResult<Declaration> {
  const { stakeShare, compounding } = parameters;
  const stakes = dayOf(scenario, slotOf(parameters.subnet as string), parameters.day);
  const outcomeAt = (share: number) =>
    cartelOutcome({
      stakeShare: share,
      kappa: parameters.kappa,
      honestError: parameters.honestError,
      mode: parameters.yuma as string,
    });
  const { honestIncentive, ...at } = outcomeAt(stakeShare);
  const shares = Float64Array.from({ length: POINTS }, (_, k) => k / (POINTS - 1));
  const outcomes = Array.from(shares, outcomeAt);
  const line = (read: (outcome: CartelOutcome) => number) => Float64Array.from(outcomes, read);
  // where consensus pays no miner, validators get the miners' part too
  const validatorsTao = (outcome: { incentive: number; honestIncentive: number }) =>
    stakes.validators + (1 - outcome.incentive - outcome.honestIncentive) * stakes.miners;
  const paid = validatorsTao({ ...at, honestIncentive });
  const earned = at.dividends * paid + at.incentive * stakes.miners;
  const fair = stakeShare * stakes.validators;
  const growthOf = (outcome: CartelOutcome) =>
    (compounding * validatorsTao(outcome)) / Math.max(stakes.staked, 1e-9);
  return {
    figures: {
      ...at,
      profit: earned - fair,
      harmMiners: (1 - honestIncentive) * stakes.miners,
      harmValidators: stakes.validators - fair - (1 - at.dividends) * paid,
    },
    charts: {
      cliff: {
        x: shares,
        lines: {
          incentive: line((o) => o.incentive),
          honestIncentive: line((o) => o.honestIncentive),
          dividends: line((o) => o.dividends),
          trust: line((o) => o.trust),
        },
      },
      drift: driftOf(
        stakeShare,
        line((o) => o.dividends),
        line(growthOf),
      ),
    },
    tables: {
      groups: [
        [text('Cartel’s validators', '卡特尔验证者'), at.dividends * paid, fair],
        [text('Cartel’s miners', '卡特尔矿工'), at.incentive * stakes.miners, 0],
        [text('Honest validators', '诚实验证者'), (1 - at.dividends) * paid, stakes.validators - fair],
        [text('Honest miners', '诚实矿工'), honestIncentive * stakes.miners, stakes.miners],
      ],
    },
  };
}

/**
 * The cartel's share of stake when a day's dividends, `growth` of all stake, go where they are earned. Both are known at
 * the points of the chart; between them the cartel gets as much for its stake as at the nearest.
 */
function driftOf(start: number, dividends: Float64Array, growth: Float64Array) {
  const x = new Float64Array(DAYS / 10 + 1);
  const stake = new Float64Array(x.length);
  let share = start;
  for (let day = 0; day <= DAYS; day++) {
    if (day % 10 === 0) {
      x[day / 10] = day;
      stake[day / 10] = share;
    }
    const nearest = Math.round(share * (POINTS - 1));
    const perStake = nearest > 0 ? ((dividends[nearest] as number) * (POINTS - 1)) / nearest : 0;
    const added = growth[nearest] as number;
    share = Math.min(1, Math.max(0, (share + added * Math.min(1, share * perStake)) / (1 + added)));
  }
  return { x, lines: { stake } };
}
