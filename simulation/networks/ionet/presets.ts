import { text, type LocalizedText, type Preset, type Source } from '../../core';
import { assumption, eightPercentExplained, sources } from './sources';

function preset(
  id: string,
  label: LocalizedText,
  description: LocalizedText,
  source: Source,
  set: Preset['set'],
): Preset {
  return { id: `ionet-${id}`, label, description, source, set };
}

/** Scenarios for io.net, changes against the defaults; the defaults are the baseline. */
export const presets: readonly Preset[] = [
  preset(
    'demand-boom',
    text('io.net: demand boom', 'io.net：需求爆发'),
    text(
      'Twice the jobs from the start, and demand that grows at a rate of +300 % a year at first; what is above the AI market halves every two years, so it grows ×3.4 in the first year, ×2.6 in the second and ×2.2 in the third.',
      '任务数自起始翻倍，需求起始年增速 +300%；其中高于 AI 市场的部分每两年减半，故第一年增至 3.4 倍，第二年 2.6 倍，第三年 2.2 倍。',
    ),
    assumption('the +83 % quarter of early 2025 going on'),
    { 'ionet.arrivalsPerDay': 86.6, 'ionet.demandGrowthPremium': 1.86 },
  ),
  preset(
    'demand-collapse',
    text('io.net: demand −55 %', 'io.net：需求下跌 55%'),
    text(
      'The demand shock the incentive engine was stress-tested with, half a year after the start.',
      '激励引擎压力测试所用的需求冲击，发生在起始半年后。',
    ),
    sources.ideNews,
    { 'world.demandShock': -0.55, 'world.shockDate': '2026-03-08' },
  ),
  preset(
    'token-crash',
    text('io.net: token price −50 %', 'io.net：代币价格腰斩'),
    text(
      'The price shock the incentive engine was stress-tested with, on the day after the last observed price, half a year after the start.',
      '激励引擎压力测试所用的价格冲击，发生在最后一次价格观测的次日，即起始半年后。',
    ),
    sources.ideNews,
    { 'world.tokenPriceShock': -0.5, 'world.shockDate': '2026-03-13' },
  ),
  preset(
    'mercenary-farming',
    text('io.net: reward farmers', 'io.net：撸毛党涌入'),
    text(
      'Of each hundred suppliers sixty look at rewards only and fifteen do not exist, real demand is small, and after four months the season of rewards ends.',
      '每百名供应商中六十名只看奖励、十五名并不存在，真实需求很小；四个月后奖励季结束。',
    ),
    sources.sourceText,
    {
      'ionet.mercenaryShare': 0.706,
      'ionet.investorShare': 0.4,
      'ionet.sybilShare': 0.15,
      'ionet.seasonEnds': true,
      'ionet.arrivalsPerDay': 4,
      'ionet.demandGrowthPremium': -0.21,
      'ionet.ideEnabled': false,
    },
  ),
  preset(
    'sybil-attack',
    text('io.net: fake cards as in April 2024', 'io.net：女巫攻击（2024 年 4 月）'),
    text(
      '1.8 million cards that do not exist try to connect within ten days, a month after the start, and no stake is asked of them.',
      '起始一个月后，180 万张并不存在的显卡在十天内尝试接入，且无需质押。',
    ),
    sources.attack2024,
    { 'ionet.sybilWaveCards': 1_800_000, 'ionet.sybilStaked': false },
  ),
  preset(
    'gpu-price-crash',
    text('io.net: GPU rents crash', 'io.net：显卡租价崩跌'),
    text(
      'Cloud prices fall by 44 % three months after the start, as at AWS in June 2025.',
      '起始三个月后云价格下跌 44%，如同 AWS 在 2025 年 6 月的降价。',
    ),
    assumption('a second cut of 44 %'),
    { 'ionet.cloudPriceStep': -0.44, 'ionet.cloudPriceStepDate': '2025-12-08' },
  ),
  preset(
    'gpu-shortage',
    text('io.net: GPU shortage', 'io.net：算力荒'),
    text(
      'Demand grows at a rate of +200 % a year at first; what is above the AI market halves every two years, so it grows ×2.7 in the first year and ×2.2 in the second. Two months after the start cloud prices rise by 40 %.',
      '需求起始年增速 +200%；其中高于 AI 市场的部分每两年减半，故第一年增至 2.7 倍，第二年 2.2 倍。起始两个月后云价格上涨 40%。',
    ),
    assumption('H100 rents rose about 40 % from October 2025 to March 2026'),
    {
      'ionet.cloudPriceStep': 0.4,
      'ionet.cloudPriceStepDate': '2025-11-08',
      'ionet.demandGrowthPremium': 1.14,
    },
  ),
  preset(
    'unlock-cliff',
    text('io.net: unlock cliff ahead', 'io.net：解锁悬崖在前'),
    text(
      'Investors and team get their first tranche a month after the start instead of two months before it: 7.6 % of what circulates in a day, and the same again every month. Prices are an input and do not answer: what circulates, and what can be staked or bought, moves, no market.',
      '投资者与团队的首期解锁改在起始后一个月（而非之前两个月）：单日即达流通量的 7.6%，此后每月一次。价格为输入，不随之变动：变化的只是流通量及可质押、可回购的数量。',
    ),
    sources.allocation,
    { 'ionet.unlockDelayMonths': 3 },
  ),
  preset(
    'unlocks-official-chart',
    text('io.net: unlocks as in the official chart', 'io.net：按官方图表解锁'),
    text(
      'Ecosystem and community unlocked from the first day, instead of by tranches. Prices are an input and do not answer.',
      '生态与社区份额首日全部解锁，而非分期。价格为输入，不随之变动。',
    ),
    sources.allocation,
    { 'ionet.vestingReading': 'official-chart' },
  ),
  preset(
    'without-engine',
    text('io.net: schedule to the end', 'io.net：固定发行到底'),
    text(
      'No Incentive Dynamic Engine: the 240 months pay exactly 300,000,000 IO.',
      '不启用激励动态引擎：240 个月恰好发放 3 亿枚 IO。',
    ),
    sources.emissionSchedule,
    { 'ionet.ideEnabled': false },
  ),
  preset(
    'engine-at-once',
    text('io.net: incentive engine at once', 'io.net：立即启用激励引擎'),
    text('The engine of June 2026 from the second day on.', '自次日起即启用 2026 年 6 月的激励引擎。'),
    sources.ideNews,
    { 'ionet.ideStartDate': '2025-09-10' },
  ),
  preset(
    'demand-first',
    text('io.net: demand first', 'io.net：需求先行'),
    text(
      'No rewards for a year while demand grows, at a rate of +150 % a year at first; what is above the AI market halves every two years, so it grows ×2.3 in that year. The article’s order of things.',
      '一年内不发奖励而需求增长：起始年增速 +150%，其中高于 AI 市场的部分每两年减半，故当年增至 2.3 倍。即文章所述的发展顺序。',
    ),
    sources.sourceText,
    { 'ionet.emissionPauseMonths': 12, 'ionet.demandGrowthPremium': 0.79 },
  ),
  preset(
    'all-payments-in-io',
    text('io.net: all payments in IO', 'io.net：全部改用 IO 付款'),
    text(
      'Nobody uses USDC, so the 2 % fee that feeds most of the burn is gone.',
      '无人使用 USDC，占销毁大头的 2% 手续费随之消失。',
    ),
    sources.sourceText,
    { 'ionet.usdcShareOfRenters': 0, 'ionet.usdcShareOfSuppliers': 0 },
  ),
  preset(
    'eight-percent-of-maximum',
    text('io.net: “8 % of the total” taken literally', 'io.net：按字面理解“总量的 8%”'),
    text(
      `${eightPercentExplained.en} Here the 8 % is taken of the 800 M maximum: the reward pool is empty after seven years, not twenty.`,
      `${eightPercentExplained['zh-CN']}此处按最大供应量 8 亿的 8% 计算：奖励池约七年耗尽，而非二十年。`,
    ),
    sources.sourceText,
    { 'ionet.emissionReading': 'maximum-supply', 'ionet.ideEnabled': false },
  ),
];
