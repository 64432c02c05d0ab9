import { defineParameters, text } from '../../../../core';
import { assumption } from '../../sources';
import { ruleInput } from '../../studies/input';

/** What blocks do to the reliability of a device. */
export const blockRules = defineParameters({
  reliabilityMemory: ruleInput(
    'share',
    0.02,
    [0.001, 0.5],
    0.005,
    text('Weight of an hour in reliability', '可靠性中单小时权重'),
    text('Each hour passed closes this share of the gap to 1.', '每通过一小时，与 1 的差距缩小该比例。'),
    assumption('two days of memory'),
  ),
  slashCosts: ruleInput(
    'share',
    0.2,
    [0, 1],
    0.05,
    text('Reliability lost by a slash', '罚没对可靠性的影响'),
    text('Taken off the reliability at once.', '立即从可靠性中扣除。'),
    assumption('ten failed hours'),
  ),
});
