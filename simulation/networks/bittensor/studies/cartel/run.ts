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
  const { stakeShare, kappa, compounding, yuma } = parameters;
  const stakes = dayOf(scenario, slotOf(parameters.subnet as string), parameters.day);
  const at = cartelOutcome(stakeShare, kappa, yuma as string);
  const shares = Float64Array.from({ length: POINTS }, (_, k) => k / (POINTS - 1));
  const outcomes = Array.from(shares, (share) => cartelOutcome(share, kappa, yuma as string));
  const line = (read: (outcome: CartelOutcome) => number) => Float64Array.from(outcomes, read);
  const dividends = line((outcome) => outcome.dividends);
  const earned = at.dividends * stakes.validators + at.incentive * stakes.miners;
  const fair = stakeShare * stakes.validators;
  return {
    figures: {
      ...at,
      profit: earned - fair,
      harmMiners: at.incentive * stakes.miners,
      harmValidators: (at.dividends - stakeShare) * stakes.validators,
    },
    charts: {
      cliff: {
        x: shares,
        lines: { incentive: line((o) => o.incentive), dividends, trust: line((o) => o.trust) },
      },
      drift: driftOf(
        stakeShare,
        dividends,
        (compounding * stakes.validators) / Math.max(stakes.staked, 1e-9),
      ),
    },
    tables: {
      groups: [
        [text('Cartel’s validators', '卡特尔验证者'), at.dividends * stakes.validators, fair],
        [text('Cartel’s miners', '卡特尔矿工'), at.incentive * stakes.miners, 0],
        [
          text('Honest validators', '诚实验证者'),
          (1 - at.dividends) * stakes.validators,
          stakes.validators - fair,
        ],
        [text('Honest miners', '诚实矿工'), (1 - at.incentive) * stakes.miners, stakes.miners],
      ],
    },
  };
}

/** The cartel's share of stake when the day's dividends, `growth` of all stake, go where they are earned. */
function driftOf(start: number, dividends: Float64Array, growth: number) {
  const x = new Float64Array(DAYS / 10 + 1);
  const stake = new Float64Array(x.length);
  let share = start;
  for (let day = 0; day <= DAYS; day++) {
    if (day % 10 === 0) {
      x[day / 10] = day;
      stake[day / 10] = share;
    }
    const nearest = Math.round(share * (POINTS - 1));
    share = Math.min(1, Math.max(0, (share + growth * (dividends[nearest] as number)) / (1 + growth)));
  }
  return { x, lines: { stake } };
}
