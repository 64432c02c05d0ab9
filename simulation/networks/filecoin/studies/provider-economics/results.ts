import { text, type StudyChart, type StudyFigure } from '../../../../core';
import { dayUsedFigure, daysHeldFigure } from '../day-used';

/** Names of the kinds of sectors, for lines and rows. */
export const kindLabels = {
  capacity: text('Committed capacity (CC)', '承诺容量（CC）'),
  regular: text('Regular deal', '普通订单'),
  verified: text('Verified deal (FIL+)', '已验证订单（FIL+）'),
} as const;

export const figures = {
  returnOnPledge: {
    label: text('Return on pledge, first year (FoFR)', '首年质押收益率（FoFR）'),
    description: text(
      'Rewards of the first 365 days over pledge; the same for every kind, because pledge and reward both follow quality.',
      '前 365 天奖励与质押之比；各类扇区相同，因为质押与奖励均随质量变化。',
    ),
    unit: 'percent-per-year',
    format: 'percent',
  },
  roiFilVerified: {
    label: text('Verified: profit over stake, FIL', '已验证：以 FIL 计的利润率'),
    description: text(
      'Over the whole duration, costs turned into FIL at the price of their day.',
      '整个期限内，成本按当日价格折算为 FIL。',
    ),
    unit: 'share',
    format: 'percent',
  },
  roiUsdVerified: {
    label: text('Verified: profit over stake, USD', '已验证：以美元计的利润率'),
    description: text(
      'Over the whole duration, with what the pledge has gained or lost in USD.',
      '整个期限内，含质押的美元增值或减值。',
    ),
    unit: 'share',
    format: 'percent',
  },
  paybackVerified: {
    label: text('Verified: payback', '已验证：回本期'),
    description: text(
      'Days until received rewards and income pay for pledge, hardware and sealing; blank when they never do.',
      '到手奖励与收入覆盖质押、硬件与封装所需天数；无法覆盖则空白。',
    ),
    unit: 'days',
    format: 'integer',
  },
  paybackWithPledgeBackVerified: {
    label: text('Verified: payback, pledge returned', '已验证：回本期（质押退还）'),
    description: text(
      'The same without the pledge, which comes back by itself; blank when never.',
      '不计可退还的质押；无法覆盖则空白。',
    ),
    unit: 'days',
    format: 'integer',
  },
  stakeVerified: {
    label: text('Verified: put up at the start', '已验证：期初投入'),
    description: text(
      'Pledge, collateral, hardware and sealing of one TiB.',
      '一 TiB 的质押、抵押、硬件与封装。',
    ),
    unit: 'usd-per-tib',
    format: 'usd',
  },
  dayUsed: dayUsedFigure,
  daysHeld: daysHeldFigure,
} as const satisfies Readonly<Record<string, StudyFigure>>;

const sinceStart = { label: text('Days since commitment', '承诺后的天数'), unit: 'days' } as const;

export const charts = {
  cash: {
    title: text('Cumulative cash flow of one TiB', '一 TiB 的累计现金流'),
    description: text(
      'Pledge, hardware and sealing go out first; rewards come as they vest, the pledge when the sector ends.',
      '先支出质押、硬件与封装；奖励随释放到手，质押于扇区结束时退还。',
    ),
    kind: 'lines',
    x: sinceStart,
    y: { unit: 'usd-per-tib', format: 'usd' },
    lines: kindLabels,
  },
  vesting: {
    title: text('Earned and received reward, verified deal', '已得与到手的奖励（已验证订单）'),
    description: text(
      'A quarter of each reward is paid at once, the rest over 180 days.',
      '每笔奖励四分之一立即支付，其余在 180 天内释放。',
    ),
    kind: 'lines',
    x: sinceStart,
    y: { unit: 'fil', format: 'decimal' },
    lines: { earned: text('Earned', '已得'), received: text('Received', '到手') },
  },
} as const satisfies Readonly<Record<string, StudyChart>>;

const usd = { unit: 'usd-per-tib', format: 'usd' } as const;
const days = { unit: 'days', format: 'integer' } as const;
const share = { unit: 'share', format: 'percent' } as const;

export const tables = {
  kinds: {
    title: text('By kind of sector', '按扇区类型'),
    description: text(
      'One TiB of raw power over the whole duration. Paybacks are blank when they are never reached.',
      '一 TiB 原始算力在整个期限内的结果。无法回本则空白。',
    ),
    columns: {
      kind: { label: text('Kind', '类型'), format: 'text' },
      lockedFil: { label: text('Locked FIL', '锁定 FIL'), unit: 'fil', format: 'decimal' },
      earnedFil: { label: text('Reward FIL', '奖励 FIL'), unit: 'fil', format: 'decimal' },
      stakeUsd: { label: text('Put up', '期初投入'), ...usd },
      profitUsd: { label: text('Profit', '利润'), ...usd },
      roiFil: { label: text('Profit / stake, FIL', '利润率（FIL）'), ...share },
      roiUsd: { label: text('Profit / stake, USD', '利润率（美元）'), ...share },
      payback: { label: text('Payback', '回本期'), ...days },
      paybackWithPledgeBack: { label: text('Payback, pledge returned', '回本期（质押退还）'), ...days },
    },
  },
} as const;
