import { text, type StudyChart, type StudyColumn, type StudyFigure } from '../../../../core';
import { dayUsedFigure } from '../day-used';

export const figures = {
  expectedWins: {
    label: text('Wins per day', '每日获胜次数'),
    description: text(
      'Expected paid wins: 5 × 2,880 × share of power × share of wins that is paid; 0 below 10 TiB of raw power.',
      '期望的有效获胜：5 × 2,880 × 算力占比 × 实现率；原始算力不足 10 TiB 时为 0。',
    ),
    unit: 'wins-per-day',
    format: 'decimal',
  },
  rewardPerWin: {
    label: text('Reward per win', '单次获胜奖励'),
    description: text(
      'Epoch reward of the day for providers over five expected wins.',
      '当日纪元奖励除以五次期望获胜。',
    ),
    unit: 'fil-per-win',
    format: 'decimal',
  },
  expectedReward: {
    label: text('Reward per day', '每日奖励'),
    description: text(
      "Expected: its share of the run's day reward, once it may be elected.",
      '期望值：可当选时其在当日区块奖励中的份额。',
    ),
    unit: 'fil-per-day',
    format: 'decimal',
  },
  noWinDay: {
    label: text('No win on a day', '一日无获胜'),
    description: text('Chance that a whole day passes without a paid win.', '整整一天没有有效获胜的概率。'),
    unit: 'share',
    format: 'percent',
  },
  noWinMonth: {
    label: text('No win in 30 days', '30 天无获胜'),
    description: text('Chance that 30 days pass without one.', '连续 30 天没有有效获胜的概率。'),
    unit: 'share',
    format: 'percent',
  },
  nullRounds: {
    label: text('Null rounds', '空轮'),
    description: text(
      'Chance that nobody is elected in an epoch, e^-5. The five expected wins already contain it: it costs no reward on average.',
      '一个纪元内无人当选的概率 e^-5。五次期望获胜已将其计入，平均而言不减少奖励。',
    ),
    unit: 'share',
    format: 'percent',
  },
  nullRoundsSeen: {
    label: text('Null rounds drawn', '抽到的空轮'),
    description: text(
      'Share of empty epochs in one day of 2,880 elections drawn for this provider and the rest of the network.',
      '为该提供者与全网其余部分抽取的一天 2,880 次选举中空纪元的比例。',
    ),
    unit: 'share',
    format: 'percent',
  },
  spread: {
    label: text('Luck over the days watched', '观察期内的运气'),
    description: text(
      'Half the width of the middle 80 % of outcomes, relative to what is expected.',
      '中间 80% 结果区间半宽与期望之比。',
    ),
    unit: 'share',
    format: 'percent',
  },
  rawPower: {
    label: text('Its raw power', '其原始算力'),
    description: text(
      'Its power over its quality, at most all there is. It takes 10 TiB to be elected.',
      '其质量调整算力除以质量，至多为全网原始算力。当选需 10 TiB。',
    ),
    unit: 'tib',
    format: 'compact',
  },
  power: {
    label: text('Its quality-adjusted power', '其质量调整算力'),
    description: text(
      'Quality-adjusted power of the share used on the day.',
      '当日所用占比对应的质量调整算力。',
    ),
    unit: 'pib',
    format: 'decimal',
  },
  shareUsed: {
    label: text('Share of power used', '所用算力占比'),
    description: text(
      'The share that is set, or that of all raw power there is at this quality where it would take more.',
      '所设占比；若需要的原始算力超过全网，则取全网原始算力按该质量的占比。',
    ),
    unit: 'share',
    format: 'percent',
  },
  qualityUsed: {
    label: text('Quality used', '所用质量'),
    description: text(
      'The quality that is set, at most that of verified deals sealed until the day.',
      '所设质量，最高为当日及之前封装的已验证订单的倍数。',
    ),
    unit: 'times',
    format: 'decimal',
  },
  dayUsed: dayUsedFigure,
} as const satisfies Readonly<Record<string, StudyFigure>>;

export const charts = {
  luck: {
    title: text('Luck band', '运气区间'),
    description: text(
      'Rewards so far, at the reward per win of the day: what is expected, the middle half and four fifths of outcomes, the same of the drawn providers, and one provider elected epoch by epoch.',
      '按当日单次获胜奖励累计：期望值、中间一半与五分之四的结果、抽样提供者的对应区间，以及一个逐纪元选举的提供者。',
    ),
    kind: 'lines',
    x: { label: text('Days', '天数'), unit: 'days' },
    y: { unit: 'fil', format: 'compact' },
    lines: {
      expected: text('Expected', '期望'),
      low50: text('Middle 50 %, lower', '中间 50% 下界'),
      high50: text('Middle 50 %, upper', '中间 50% 上界'),
      low80: text('Middle 80 %, lower', '中间 80% 下界'),
      high80: text('Middle 80 %, upper', '中间 80% 上界'),
      drawnLow80: text('Drawn providers, lower', '抽样下界'),
      drawnHigh80: text('Drawn providers, upper', '抽样上界'),
      one: text('One provider, by epochs', '一个提供者（逐纪元）'),
    },
    bands: [
      { label: text('Middle 80 %', '中间 80%'), low: 'low80', high: 'high80' },
      { label: text('Middle 50 %', '中间 50%'), low: 'low50', high: 'high50' },
    ],
  },
  winsInADay: {
    title: text('Wins on one day', '一天的获胜次数'),
    description: text(
      'How likely each number of paid wins is, and how often it was drawn, over all drawn providers and days.',
      '各获胜次数的概率，以及所有抽样提供者与天数中的频率。',
    ),
    kind: 'bars',
    x: { label: text('Wins', '获胜次数'), unit: 'wins' },
    y: { unit: 'share', format: 'percent' },
    lines: { probability: text('Probability', '概率'), drawn: text('Drawn', '抽样') },
  },
} as const satisfies Readonly<Record<string, StudyChart>>;

const percent = (label: StudyColumn['label']) =>
  ({ label, unit: 'share', format: 'percent' }) as const satisfies StudyColumn;

export const tables = {
  sizes: {
    title: text('By size of the provider', '按提供者规模'),
    description: text(
      'Other sizes with the same quality, up to all raw power there is; the band is of wins over the days watched, relative to what is expected. Below 10 TiB of raw power nobody is elected.',
      '质量相同的其他规模，至多为全网原始算力；区间为观察期内获胜次数与期望之比。原始算力不足 10 TiB 不会当选。',
    ),
    columns: {
      power: { label: text('Raw power', '原始算力'), unit: 'tib', format: 'compact' },
      winsPerDay: { label: text('Wins a day', '每日获胜'), format: 'decimal' },
      noWinDay: percent(text('No win: day', '无获胜：一日')),
      noWinMonth: percent(text('30 days', '30 天')),
      low80: percent(text('80 % from', '80% 自')),
      high80: percent(text('to', '至')),
    },
  },
} as const;
