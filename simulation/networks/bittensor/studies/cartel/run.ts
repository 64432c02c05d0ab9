import { text, type StudyContext, type StudyResult } from '../../../../core';
import { dayOf } from '../subnet-day';
import { slotOf } from '../watched-run';
import { driftOf } from './drift';
import { cartelOutcome, type CartelOutcome } from './outcome';
import type { cartel } from './declaration';

type Declaration = typeof cartel;

const POINTS = 41;

/** Runs the cartel at the chosen share of stake and over all of them, then lets its dividends compound. */
export function runCartel({
  parameters,
  scenario,
}: StudyContext<Declaration['parameters']>): StudyResult<Declaration> {
  const { stakeShare, compounding, kappa, honestError } = parameters;
  const stakes = dayOf(scenario, slotOf(parameters.subnet as string), parameters.day);
  const outcomeAt = (share: number) =>
    cartelOutcome({ stakeShare: share, kappa, honestError, mode: parameters.yuma as string });
  // where consensus pays no miner, validators get the miners' part too
  const validatorsTao = (outcome: CartelOutcome) =>
    stakes.validators + (1 - outcome.incentive - outcome.honestIncentive) * stakes.miners;
  const { honestIncentive, ...at } = outcomeAt(stakeShare);
  const paid = validatorsTao({ ...at, honestIncentive });
  // what its miners get without any stake they get by errors; its validators would get a part by stake
  const honest = outcomeAt(0);
  const honestPaid = validatorsTao(honest);
  const fair = stakeShare * honestPaid;
  const fairMiners = honest.incentive * stakes.miners;
  const fairOthers = honest.honestIncentive * stakes.miners;
  const shares = Float64Array.from({ length: POINTS }, (_, k) => k / (POINTS - 1));
  const outcomes = Array.from(shares, outcomeAt);
  const line = (read: (outcome: CartelOutcome) => number) => Float64Array.from(outcomes, read);
  const growthOf = (outcome: CartelOutcome) =>
    (compounding * validatorsTao(outcome)) / Math.max(stakes.staked, 1e-9);
  return {
    figures: {
      ...at,
      profit: at.dividends * paid + at.incentive * stakes.miners - fair - fairMiners,
      harmMiners: fairOthers - honestIncentive * stakes.miners,
      harmValidators: honestPaid - fair - (1 - at.dividends) * paid,
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
      drift: driftOf({ start: stakeShare, kappa, outcomeAt, growthOf }),
    },
    tables: {
      groups: [
        [text('Cartel’s validators', '卡特尔验证者'), at.dividends * paid, fair],
        [text('Cartel’s miners', '卡特尔矿工'), at.incentive * stakes.miners, fairMiners],
        [text('Honest validators', '诚实验证者'), (1 - at.dividends) * paid, honestPaid - fair],
        [text('Honest miners', '诚实矿工'), honestIncentive * stakes.miners, fairOthers],
      ],
    },
  };
}
