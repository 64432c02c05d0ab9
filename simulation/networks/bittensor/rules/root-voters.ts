import { exp, pow } from '../../../core/math';
import type { Random } from '../../../core';
import type { RootVotes } from './share-rule';

/** Seats of root validators. */
const ROOT_VALIDATORS = 64;

/** No votes: for rules that do not read them. */
export const noVotes: RootVotes = {
  validators: 0,
  stake: new Float64Array(0),
  opinions: new Float64Array(0),
  weights: new Float64Array(0),
  trust: new Float64Array(0),
};

/**
 * The 64 root validators, the n-th with stake in proportion to 1 / n, and what each thinks of every subnet: a factor on its
 * price, lognormal with the given standard deviation of the logarithm. Assumption: no record of root weights exists here.
 */
export function drawVoters(subnets: number, spread: number, random: Random): RootVotes {
  const draws = random.stream('bittensor.root-votes');
  const stake = Float64Array.from({ length: ROOT_VALIDATORS }, (_, v) => pow(v + 1, -1));
  const total = stake.reduce((sum, value) => sum + value, 0);
  const opinions = Float64Array.from({ length: ROOT_VALIDATORS * subnets }, (_, k) =>
    exp(spread * draws.normal(0, k)),
  );
  return {
    validators: ROOT_VALIDATORS,
    stake: stake.map((value) => value / total),
    opinions,
    weights: new Float64Array(opinions.length),
    trust: new Float64Array(subnets),
  };
}
