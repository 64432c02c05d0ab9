import type { CaseResult } from '../../../core';
import { caseResult } from '../../shared/verification/case-result';
import {
  isGiven,
  listField,
  numberField,
  recordField,
  recordsField,
  type Fields,
} from '../../shared/verification/fields';
import { Measure } from '../../shared/verification/measure';
import { keepAfter } from '../mechanisms/moving-price';
import { shareInputs } from '../rules/share-inputs';
import { taoFlow } from '../rules/tao-flow';

const TOLERANCE = 1e-12;
/** The chain rounds the smoothing factor to 63 bits; half-lives agree to less than a block. */
const HALF_LIFE = 1e-9;

/** Shares from flow averages, and the smoothing factor of the average. */
export function* taoFlowCases(file: string, document: Fields): Iterable<CaseResult> {
  yield caseResult(file, () => {
    const measure = new Measure(TOLERANCE);
    recordsField(document, 'vectors').forEach((vector, index) => {
      const userFlow = listField(vector, 'flows');
      const shares = new Float64Array(userFlow.length);
      const flowCutoff = numberField(vector, 'cutoff', 0);
      const flowNormExponent = numberField(vector, 'p', 1);
      taoFlow(shareInputs(userFlow.length, { userFlow, flowCutoff, flowNormExponent }), shares);
      measure.list(`vector ${index}`, shares, listField(vector, 'expected', userFlow.length));
      if (!isGiven(vector, 'float64')) return;
      measure.list(`vector ${index} float64`, shares, listField(vector, 'float64', userFlow.length));
    });
    const average = recordField(document, 'ema');
    if (average) {
      const left = keepAfter(numberField(average, 'smoothing'), numberField(average, 'half_life_blocks'));
      measure.absolute('half-life of the average', left, 0.5, HALF_LIFE);
    }
    return measure.result();
  });
}
