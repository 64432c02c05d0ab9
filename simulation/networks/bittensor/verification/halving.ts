import type { CaseResult } from '../../../core';
import { caseResult } from '../../shared/verification/case-result';
import {
  isGiven,
  numberField,
  recordsField,
  wholeField,
  type Fields,
} from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import { exactRewardRao } from './exact-emission';
import { wholeNumber } from './whole-numbers';
import { blockReward, halvingThreshold, MAX_HALVINGS } from '../../shared/halving';

const CAP_TAO = 21e6;
const CAP_RAO = 21e15;
const BASE_RAO = 1e9;
const STEP_BLOCKS = 10_500_000;
/** The 13th threshold. */
const FLOAT_RAO = BigInt(halvingThreshold(CAP_RAO, 13));

const rewardTao = (issuedTao: number) => blockReward(issuedTao, CAP_TAO, 1, BASE_RAO);
const rewardRao = (issuedRao: number) => blockReward(issuedRao, CAP_RAO, BASE_RAO, 1);

/** The first whole rao at which the reward has halved n times: cap (1 − 2⁻ⁿ), rounded up. */
const firstAfter = (n: number): bigint => BigInt(CAP_RAO) - (BigInt(CAP_RAO) >> BigInt(n));

/** Block emission by issuance, in whole rao: as integers, and as the daily run computes it. */
export function* halvingCases(file: string, document: Fields): Iterable<CaseResult> {
  yield caseResult(file, () => {
    const measure = new Measure(0);
    for (const vector of recordsField(document, 'vectors')) {
      const issued = wholeNumber(vector, 'total_issuance');
      const expected = numberField(vector, 'block_emission');
      measure.absolute(`reward at ${issued}`, Number(exactRewardRao(issued)), expected);
      // float64 holds thresholds as they are up to the 13th, and no issuance between its steps
      if (issued > FLOAT_RAO || BigInt(Number(issued)) !== issued) continue;
      measure.absolute(`reward at ${issued}, float64`, rewardRao(Number(issued)), expected);
    }
    for (const threshold of recordsField(document, 'thresholds')) {
      const n = wholeField(threshold, 'n', 0, MAX_HALVINGS);
      // in TAO float64 holds 1 − 2⁻ⁿ of the cap as near as a file states it; in rao it does not from the 14th on
      measure.absolute(
        `threshold ${n}`,
        halvingThreshold(CAP_TAO, n),
        numberField(threshold, 'issuance_tao'),
      );
      const next = numberField(threshold, 'next_block_reward_tao');
      const reward = Number(exactRewardRao(firstAfter(n)));
      const expected = Math.floor(next * 1e9);
      measure.absolute(`reward after threshold ${n}`, reward, expected);
      // as the daily run has it, in TAO, and once a rao is missing
      const [at, before] = [halvingThreshold(CAP_TAO, n), Number(firstAfter(n) - 1n) / 1e9];
      measure.absolute(`reward after threshold ${n}, float64`, rewardTao(at), expected / 1e9);
      if (n > 0 && before < at) {
        const twice = Number(exactRewardRao(firstAfter(n) - 1n)) / 1e9;
        measure.absolute(`reward before threshold ${n}, float64`, rewardTao(before), twice);
      }
    }
    const name = 'issuance_after_100_steps_of_10_5M_blocks';
    if (isGiven(document, name)) {
      let issued = 0;
      for (let step = 0; step < 100; step++) issued += rewardRao(issued) * STEP_BLOCKS;
      measure.absolute(name, issued, numberField(document, name));
    }
    return measure.result();
  });
}
