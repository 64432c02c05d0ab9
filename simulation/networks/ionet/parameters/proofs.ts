import { defineParameters, text } from '../../../core';
import { assumption, sources } from '../sources';

/** How hourly blocks judge devices, and what a failure costs. */
export const proofParameters = defineParameters({
  blockFailure: number(
    'share',
    0.016,
    [0, 0.2],
    0.002,
    text('Failures in an hourly block', '小时区块失败率'),
    text('Chance that an idle nominated device fails its proofs.', '闲置且被提名的设备未通过证明的概率。'),
    sources.blockRecord,
  ),
  timeLockPart: number(
    'share',
    0.5,
    [0, 1],
    0.05,
    text('Failures that hired devices share', '被租设备的失败占比'),
    text(
      'Hired devices skip the proof of work and can fail the proof of time-lock alone.',
      '被租设备免做工作量证明，仅可能未通过时间锁证明。',
    ),
    assumption('half of the failures'),
  ),
  minimumUpHours: number(
    'hours',
    5,
    [0, 24],
    1,
    text('Hours up before a nomination', '提名前在线时长'),
    text('In a row.', '须连续在线。'),
    sources.blockRewards,
  ),
  slashAfter: number(
    'none',
    3,
    [1, 24],
    1,
    text('Failures in a row that are slashed', '连续失败即罚'),
    text('Then the count starts anew.', '之后重新计数。'),
    assumption('the documentation names no number; single failures are a daily event'),
  ),
  slashShare: number(
    'share',
    0.25,
    [0, 1],
    0.05,
    text('Slashed part of the stake', '惩罚（罚没）比例'),
    text('Burned when the appeal is lost; the owner stakes anew.', '申诉失败后销毁；所有者须补足质押。'),
    assumption('the documentation says a portion'),
  ),
  appealDays: number(
    'days',
    30,
    [0, 90],
    1,
    text('Appeal against a slash', '惩罚（罚没）申诉期'),
    text('Days until a slashed stake is burned.', '罚没的质押在此天数后销毁。'),
    sources.stakingDocs,
  ),
  appealWon: number(
    'share',
    0.2,
    [0, 1],
    0.05,
    text('Appeals won', '申诉成功率'),
    text('That share of the slashed stake goes back.', '该比例的罚没退还。'),
    assumption('one in five'),
  ),
});

function number<U extends 'share' | 'hours' | 'none' | 'days'>(
  unit: U,
  value: number,
  hard: readonly [number, number],
  step: number,
  label: ReturnType<typeof text>,
  help: ReturnType<typeof text>,
  source: ReturnType<typeof assumption>,
) {
  return {
    kind: 'number',
    unit,
    default: value,
    soft: hard,
    hard,
    step,
    scale: 'linear',
    ...(step === 1 && { integer: true }),
    distribution: { kind: 'fixed' },
    label,
    help,
    group: 'supply',
    level: 'advanced',
    source,
  } as const;
}
