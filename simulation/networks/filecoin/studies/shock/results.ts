import { text, type StudyChart, type StudyColumn, type StudyFigure } from '../../../../core';

const fil = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'fil', format: 'compact' }) as const satisfies StudyFigure;
const share = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'share', format: 'percent' }) as const satisfies StudyFigure;

/** All against the same scenario without the shock. */
export const figures = {
  powerLost: {
    label: text('Power lost', '失去的算力'),
    description: text(
      'Quality-adjusted power missing on the day of the shock.',
      '冲击当日缺失的质量调整算力。',
    ),
    unit: 'eib',
    format: 'decimal',
  },
  survivorsReward: share(
    text('Reward of those who stay', '留存者的奖励'),
    text('Change of the reward per sector on the next day.', '次日单扇区奖励的变化。'),
  ),
  dayReward: share(
    text('Day reward', '日区块奖励'),
    text(
      'Change at the end of the days watched: below the baseline, less raw power slows baseline minting.',
      '观察期末的变化：低于基线时，原始算力减少会减缓基线铸造。',
    ),
  ),
  newPledge: share(
    text('Pledge of a new sector', '新扇区质押'),
    text('Change at the end of the days watched.', '观察期末的变化。'),
  ),
  faultFees: fil(
    text('More fault fees burnt', '多销毁的故障费'),
    text(
      'Beyond the scenario without the shock, out of vesting rewards and of pledge.',
      '相对无冲击场景多出的部分，来自释放中的奖励与质押。',
    ),
  ),
  terminationFees: fil(
    text('More termination fees burnt', '多销毁的终止费'),
    text(
      'Beyond the scenario without the shock: charged when the faults are 42 days old; later there is less power to give up early.',
      '相对无冲击场景多出的部分：故障满 42 天时收取；其后可提前放弃的算力减少。',
    ),
  ),
  pledgeReturned: fil(
    text('More pledge returned', '多退还的质押'),
    text(
      'Pledge that comes back beyond the scenario without the shock: first what those who vanished get back, later less, because their sectors are no longer there to expire. Negative where less comes back in all.',
      '相对无冲击场景多退还的质押：先是消失者取回的部分，其后因其扇区不再到期而减少。累计少退还时为负。',
    ),
  ),
  pledgeLostShare: share(
    text('Pledge lost', '损失的质押'),
    text(
      'Share of the pledge of the terminated sectors that is burnt, as termination fee and for fault fees.',
      '被终止扇区的质押中作为终止费与故障欠费销毁的比例。',
    ),
  ),
  circulating: fil(
    text('Circulating supply', '流通量'),
    text('Change at the end of the days watched.', '观察期末的变化。'),
  ),
  watchedDays: {
    label: text('Days watched', '实际观察天数'),
    description: text(
      'As set, or to the last day that can be simulated. The scenario is run on past its end where that is sooner.',
      '按所设天数，或至可模拟的最后一天。场景较短时会继续模拟。',
    ),
    unit: 'days',
    format: 'integer',
  },
} as const satisfies Readonly<Record<string, StudyFigure>>;

const sinceShock = { label: text('Days since the shock', '冲击后的天数'), unit: 'days' } as const;
const withAndWithout = { shock: text('With the shock', '有冲击'), base: text('Without', '无冲击') };

export const charts = {
  power: {
    title: text('Quality-adjusted power', '质量调整算力'),
    description: text('What counts for rewards and elections.', '计入奖励与选举的算力。'),
    kind: 'lines',
    x: sinceShock,
    y: { unit: 'eib', format: 'decimal' },
    lines: withAndWithout,
  },
  reward: {
    title: text('Reward per sector and day', '单扇区日奖励'),
    description: text(
      'Those who stay share nearly the same reward among fewer.',
      '留存者分享几乎相同的奖励。',
    ),
    kind: 'lines',
    x: sinceShock,
    y: { unit: 'fil-per-sector', format: 'decimal' },
    lines: withAndWithout,
  },
  money: {
    title: text('Where the pledge goes', '质押的去向'),
    description: text(
      'FIL since the shock beyond what the scenario has without it; a line falls where the smaller network pays or returns less.',
      '冲击以来超出无冲击场景的 FIL；网络变小后支付或退还减少时曲线下降。',
    ),
    kind: 'lines',
    x: sinceShock,
    y: { unit: 'fil', format: 'compact' },
    lines: {
      faultFees: text('Fault fees', '故障费'),
      terminationFees: text('Termination fees', '终止费'),
      returned: text('More pledge returned', '多退还的质押'),
    },
  },
} as const satisfies Readonly<Record<string, StudyChart>>;

const change = (label: StudyColumn['label']) =>
  ({ label, unit: 'share', format: 'percent' }) as const satisfies StudyColumn;

export const tables = {
  after: {
    title: text('The network after the shock', '冲击后的网络'),
    description: text('Change against the scenario without it.', '相对无冲击场景的变化。'),
    columns: {
      day: { label: text('Day', '天'), unit: 'days', format: 'integer' },
      power: change(text('QA power', '质量调整算力')),
      reward: change(text('Reward per sector', '单扇区奖励')),
      dayReward: change(text('Day reward', '日区块奖励')),
      pledge: change(text('Pledge per sector', '单扇区质押')),
      locked: change(text('Locked', '锁定量')),
      circulating: change(text('Circulating', '流通量')),
    },
  },
} as const;
