import { defineParameters, text } from '../../../../core';
import { sources } from '../../sources';
import { studyInput } from '../../../shared/study-input';
import { dayInput } from '../input';
import { studySources } from '../sources';
import { MOST_MISSED_PROOFS } from './ledger';

/** Who the provider is, how long it fails, and what else it is caught at. */
export const parameters = defineParameters({
  day: dayInput,
  missedProofs: studyInput({
    unit: 'none',
    default: 14,
    soft: [0, MOST_MISSED_PROOFS],
    hard: [0, MOST_MISSED_PROOFS],
    step: 1,
    integer: true,
    label: text('Missed daily proofs', '错过的每日证明数'),
    help: text(
      'Consecutive WindowPoSt proofs missed before storage is proven again. With the 43rd, 42 days after the first, the sectors are terminated.',
      '恢复证明之前连续错过的 WindowPoSt 次数。第 43 次（首次之后 42 天）时扇区被终止。',
    ),
    source: sources.runtimePolicy,
  }),
  rawTib: studyInput({
    unit: 'tib',
    default: 1024,
    soft: [1, 10_240],
    hard: [1 / 32, 1_048_576],
    step: 1,
    scale: 'log',
    label: text('Size of the provider', '提供者规模'),
    help: text(
      'Raw power that fails together, from one sector of 32 GiB upwards.',
      '同时失效的原始算力，最小为一个 32 GiB 扇区。',
    ),
    source: sources.ours,
  }),
  filPlusShare: studyInput({
    unit: 'share',
    default: 1,
    soft: [0, 1],
    hard: [0, 1],
    step: 0.05,
    label: text('FIL+ share', 'FIL+ 占比'),
    help: text(
      'Share of its power with verified deals, which counts ten times for rewards, pledge and fees.',
      '含已验证订单的算力占比；其奖励、质押与费用均按十倍计算。',
    ),
    source: sources.ours,
  }),
  sectorAgeDays: studyInput({
    unit: 'days',
    default: 180,
    soft: [0, 720],
    hard: [0, 1278],
    step: 1,
    integer: true,
    label: text('Age of the sectors', '扇区年龄'),
    help: text(
      'Days since they were sealed; pledge is that of the day of sealing, or of the first day of the run if that was earlier. Sectors cannot be older than their duration: of a higher age, their last day is taken (see the age used below).',
      '封装以来的天数；质押取封装当日的数值，早于模拟首日则取首日。扇区年龄不能超过其期限：超过时取到期前最后一天（见下方所用年龄）。',
    ),
    source: sources.ours,
  }),
  sectorDurationDays: studyInput({
    unit: 'days',
    default: 540,
    soft: [180, 1278],
    hard: [180, 1278],
    step: 1,
    integer: true,
    label: text('Duration of the sectors', '扇区期限'),
    help: text(
      'Days they were committed for. Sectors that end within 42 days of the first missed proof expire on time and pay no termination fee.',
      '承诺的天数。首次错过证明后 42 天内到期的扇区按期到期，不付终止费。',
    ),
    source: sources.runtimePolicy,
  }),
  freeBalanceFil: studyInput({
    unit: 'fil',
    default: 0,
    soft: [0, 10_000],
    hard: [0, 1e9],
    step: 10,
    label: text('Free balance', '可用余额'),
    help: text(
      'FIL in the miner actor that is neither pledged nor vesting. Penalties take it after the vesting rewards.',
      '矿工账户中既未质押也未在释放期的 FIL。罚款在释放中的奖励之后从中扣除。',
    ),
    source: sources.ours,
  }),
  terminationRule: {
    kind: 'choice',
    default: 'fip-0098',
    options: [
      { value: 'fip-0098', label: text('Since 2025-04-14 (FIP-0098)', '2025-04-14 起（FIP-0098）') },
      { value: 'before', label: text('Before: days of reward', '此前：按奖励天数') },
    ],
    level: 'advanced',
    group: 'study',
    source: sources.fip0098,
    label: text('Termination fee', '终止费规则'),
    help: text(
      '8.5 % of pledge, growing over the first 140 days; before, 20 days of reward plus half a day for each day of age up to 140.',
      '质押的 8.5%，在前 140 天内线性增长；此前为 20 天奖励，另按年龄每天加半天（至多 140 天）。',
    ),
  },
  disputedProofs: studyInput({
    unit: 'none',
    default: 0,
    soft: [0, 10],
    hard: [0, 100],
    step: 1,
    integer: true,
    label: text('Disputed proofs', '被成功质疑的证明'),
    help: text(
      'Invalid WindowPoSts that somebody disputes, each for one partition of 2,349 sectors: 5.51 days of its reward and 20 FIL.',
      '被他人质疑成功的无效 WindowPoSt，每次涉及一个含 2,349 个扇区的分区：其 5.51 天奖励另加 20 FIL。',
    ),
    source: sources.minerMonies,
  }),
  consensusFaults: studyInput({
    unit: 'none',
    default: 0,
    soft: [0, 5],
    hard: [0, 100],
    step: 1,
    integer: true,
    label: text('Consensus faults', '共识错误'),
    help: text(
      'Reported double-fork, time-offset or parent-grinding blocks: five rewards of one win each, and no wins for 900 epochs.',
      '被举报的双重分叉、时间偏移或父块研磨：每次罚五份单次获胜奖励，并在 900 个纪元内不得出块。',
    ),
    source: studySources.minerState,
  }),
});
