import type { CaseResult } from '../../../core';
import { caseResult } from '../../shared/verification/case-result';
import { isGiven, numberField, recordsField, type Fields } from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import { blockReward, halvingThreshold } from '../../shared/halving';

const CAP_RAO = 21e15;
const BASE_RAO = 1e9;
const STEP_BLOCKS = 10_500_000;

const rewardRao = (issuedRao: number) => blockReward(issuedRao, CAP_RAO, BASE_RAO, 1);

/** Block emission by issuance, in whole rao. */
export function* halvingCases(file: string, document: Fields): Iterable<CaseResult> {
  yield caseResult(file, () => {
    const measure = new Measure(0);
    for (const vector of recordsField(document, 'vectors')) {
      const issued = numberField(vector, 'total_issuance');
      measure.absolute(`reward at ${issued}`, rewardRao(issued), numberField(vector, 'block_emission'));
    }
    for (const threshold of recordsField(document, 'thresholds')) {
      const n = numberField(threshold, 'n');
      const issued = halvingThreshold(CAP_RAO, n);
      measure.absolute(`threshold ${n}`, issued / 1e9, numberField(threshold, 'issuance_tao'));
      const next = numberField(threshold, 'next_block_reward_tao');
      measure.absolute(`reward after threshold ${n}`, rewardRao(issued), Math.floor(next * 1e9));
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
