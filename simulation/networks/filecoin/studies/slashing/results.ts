import { text, type StudyChart, type StudyColumn, type StudyFigure } from '../../../../core';
import { dayUsedFigure, daysHeldFigure } from '../day-used';

const fil = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'fil', format: 'compact' }) as const satisfies StudyFigure;

/** Single numbers, after the missed proofs that are set. */
export const figures = {
  pledge: fil(text('Pledge', '质押'), text('Initial pledge of all its sectors.', '其全部扇区的初始质押。')),
  charged: fil(
    text('Fees and penalties', '费用与罚款'),
    text('Fault fees, termination fee and one-off penalties.', '故障费、终止费与一次性罚款。'),
  ),
  rewardMissed: fil(
    text('Reward missed', '错失的奖励'),
    text(
      'What it would have earned while faulty or barred; not counted after its sectors have ended.',
      '故障或禁止出块期间本可获得的奖励；扇区结束之后不计。',
    ),
  ),
  totalLost: fil(
    text('Lost in all', '总损失'),
    text('Fees, penalties and missed reward.', '费用、罚款与错失的奖励之和。'),
  ),
  totalLostUsd: {
    label: text('Lost in all, USD', '总损失（美元）'),
    description: text('At the FIL price of the day.', '按当日 FIL 价格计算。'),
    unit: 'usd',
    format: 'usd',
  },
  pledgeLostShare: {
    label: text('Pledge lost', '损失的质押'),
    description: text(
      'Share of pledge that is owed after vesting rewards and free balance are used up.',
      '释放中的奖励与可用余额用尽后，仍欠部分占质押的比例。',
    ),
    unit: 'share',
    format: 'percent',
  },
  terminationDay: {
    label: text('Sectors end after', '扇区结束于'),
    description: text(
      'Days from the first missed proof until the sectors are terminated, or expire before that. Blank where the missed proofs that are set end nothing.',
      '自首次错过证明到扇区被终止（或先行到期）的天数；所设次数不足以结束扇区时为空。',
    ),
    unit: 'days',
    format: 'integer',
  },
  reportersReward: fil(
    text('Paid to whoever reported', '付给举报者'),
    text(
      'Out of the one-off penalties: 4 FIL a disputed proof, a quarter of one win for a consensus fault. The rest is burnt.',
      '来自一次性罚款：每次被质疑的证明 4 FIL，每次共识错误为单次获胜奖励的四分之一。其余销毁。',
    ),
  ),
  ageUsed: {
    label: text('Age of the sectors used', '所用扇区年龄'),
    description: text(
      'The age that is set, or the last day of the term where the sectors would be older than that.',
      '所设年龄；若超过期限则取到期前最后一天。',
    ),
    unit: 'days',
    format: 'integer',
  },
  dayUsed: dayUsedFigure,
  daysHeld: daysHeldFigure,
} as const satisfies Readonly<Record<string, StudyFigure>>;

const missed = { label: text('Proofs missed', '错过的证明数'), unit: 'none' } as const;
const inFil = { unit: 'fil', format: 'compact' } as const;

export const charts = {
  standing: {
    title: text('Pledge left and cumulative loss', '剩余质押与累计损失'),
    description: text(
      'If it never proves again; the figures above are those at the missed proofs that are set. The pledge is touched only once vesting rewards and balance are gone.',
      '假设不再恢复证明；上方数字对应所设次数。释放中的奖励与余额用尽之后才触及质押。',
    ),
    kind: 'lines',
    x: missed,
    y: inFil,
    lines: {
      pledgeLeft: text('Pledge left', '剩余质押'),
      charged: text('Fees and penalties', '费用与罚款'),
      totalLost: text('Lost in all', '总损失'),
    },
  },
  pockets: {
    title: text('Out of which pocket', '从何处扣除'),
    description: text('Fees and penalties by where they are taken from.', '费用与罚款的扣除来源。'),
    kind: 'stacked',
    x: missed,
    y: inFil,
    lines: {
      paidFromVesting: text('From vesting', '扣自释放中奖励'),
      paidFromBalance: text('From balance', '扣自余额'),
      fromPledge: text('From pledge', '扣自质押'),
      unpaid: text('Beyond the pledge', '超出质押'),
    },
  },
} as const satisfies Readonly<Record<string, StudyChart>>;

const column = (label: StudyColumn['label']) =>
  ({ label, unit: 'fil', format: 'decimal' }) as const satisfies StudyColumn;

export const tables = {
  ledger: {
    title: text('Ledger by missed proof', '逐次账本'),
    description: text(
      'Up to the missed proofs that are set; sums so far but for the fees.',
      '截至所设次数；除各次费用外均为累计值。',
    ),
    columns: {
      missed: { label: text('Proof', '第几次'), unit: 'none', format: 'integer' },
      faultFee: column(text('Fault fee', '故障费')),
      terminationFee: column(text('Termination fee', '终止费')),
      rewardMissed: column(text('Reward missed', '错失的奖励')),
      paidFromVesting: column(text('From vesting', '扣自释放中奖励')),
      paidFromBalance: column(text('From balance', '扣自余额')),
      owed: column(text('Owed', '尚欠')),
      pledgeLeft: column(text('Pledge left', '剩余质押')),
    },
  },
} as const;
