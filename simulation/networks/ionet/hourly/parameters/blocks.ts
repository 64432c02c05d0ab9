import { defineParameters, text } from '../../../../core';
import { assumption, sources } from '../../sources';
import { ruleInput } from '../../studies/input';

/** How hourly blocks judge devices. */
export const blockRules = defineParameters({
  minimumUpHours: ruleInput(
    'hours',
    5,
    [0, 24],
    1,
    text('Hours up before a nomination', '提名前在线时长'),
    text('In a row.', '须连续在线。'),
    sources.blockRewards,
  ),
  blockFailure: ruleInput(
    'share',
    0.016,
    [0, 0.2],
    0.002,
    text('Failures in an hourly block', '小时区块失败率'),
    text('Chance that an idle nominated device fails its proofs.', '闲置且被提名的设备未通过证明的概率。'),
    sources.blockRecord,
  ),
  timeLockPart: ruleInput(
    'share',
    0.5,
    [0, 1],
    0.05,
    text('Failures that hired devices share', '被租设备的失败占比'),
    text(
      'Hired devices skip the proof of work and can fail the proof of time-lock alone.',
      '被租设备免做工作量证明,仅可能未通过时间锁证明。',
    ),
    assumption('half of the failures'),
  ),
  reliabilityMemory: ruleInput(
    'share',
    0.02,
    [0.001, 0.5],
    0.005,
    text('Weight of an hour in reliability', '可靠性中单小时权重'),
    text('Each hour passed closes this share of the gap to 1.', '每通过一小时,与 1 的差距缩小该比例。'),
    assumption('two days of memory'),
  ),
  slashAfter: ruleInput(
    'none',
    3,
    [1, 24],
    1,
    text('Failures in a row that are slashed', '连续失败即罚'),
    text('Then the count starts anew.', '之后重新计数。'),
    assumption('the documentation names no number; single failures are a daily event'),
  ),
  slashShare: ruleInput(
    'share',
    0.25,
    [0, 1],
    0.05,
    text('Slashed part of the stake', '罚没比例'),
    text('Held until the appeal is decided.', '在申诉裁定前冻结。'),
    assumption('the documentation says a portion'),
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
  appealWon: ruleInput(
    'share',
    0.2,
    [0, 1],
    0.05,
    text('Appeals won', '申诉成功率'),
    text('That share of the slashed stake goes back.', '该比例的罚没退还。'),
    assumption('one in five'),
  ),
});
