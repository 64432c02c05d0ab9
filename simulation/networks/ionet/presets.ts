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

/** Scenarios for io.net as far as the daily mode has the levers; changes against the defaults. */
export const presets: readonly Preset[] = [
  preset(
    'demand-boom',
    text('io.net: demand boom', 'io.net:需求爆发'),
    text(
      'Twice the jobs from the start and demand that grows fourfold a year.',
      '任务数自起始翻倍,需求每年增至四倍。',
    ),
    assumption('the +83 % quarter of early 2025 going on'),
    { 'ionet.arrivalsPerDay': 71, 'ionet.demandGrowthPremium': 1.86 },
  ),
  preset(
    'demand-collapse',
    text('io.net: demand −55 %', 'io.net:需求下跌 55%'),
    text(
      'The demand shock the incentive engine was stress-tested with, half a year after the start.',
      '激励引擎压力测试所用的需求冲击,发生在起始半年后。',
    ),
    sources.ideNews,
    { 'world.demandShock': -0.55, 'world.shockDate': '2026-03-08' },
  ),
  preset(
    'token-crash',
    text('io.net: token price −50 %', 'io.net:代币价格腰斩'),
    text(
      'The price shock the incentive engine was stress-tested with, after its start.',
      '激励引擎压力测试所用的价格冲击,发生在其启用之后。',
    ),
    sources.ideNews,
    { 'world.tokenPriceShock': -0.5, 'world.shockDate': '2026-09-01' },
  ),
  preset(
    'mercenary-farming',
    text('io.net: reward farmers', 'io.net:撸毛党涌入'),
    text(
      'Three of four suppliers look at rewards only and real demand is small: incentives reach those who farm them.',
      '四分之三的供应商只看奖励而真实需求很小:激励被撸毛者取走。',
    ),
    sources.sourceText,
    {
      'ionet.mercenaryShare': 0.75,
      'ionet.arrivalsPerDay': 4,
      'ionet.demandGrowthPremium': -0.2,
      'ionet.ideEnabled': false,
    },
  ),
  preset(
    'gpu-price-crash',
    text('io.net: GPU rents crash', 'io.net:显卡租价崩跌'),
    text(
      'Cloud prices at 56 % of those of September 2025, as after the cut AWS made in June 2025.',
      '云价格降至 2025 年 9 月的 56%,如同 AWS 在 2025 年 6 月的降价。',
    ),
    assumption('a second cut of 44 %'),
    { 'ionet.cloudPriceFactor': 0.56 },
  ),
  preset(
    'gpu-shortage',
    text('io.net: GPU shortage', 'io.net:算力荒'),
    text('Cloud prices 40 % higher and demand that triples a year.', '云价格上涨 40%,需求每年增至三倍。'),
    assumption('H100 rents rose about 40 % from October 2025 to March 2026'),
    { 'ionet.cloudPriceFactor': 1.4, 'ionet.demandGrowthPremium': 1.14 },
  ),
  preset(
    'unlocks-official-chart',
    text('io.net: unlocks as in the official chart', 'io.net:按官方图表解锁'),
    text(
      'Ecosystem and community unlocked from the first day, instead of by tranches.',
      '生态与社区份额首日全部解锁,而非分期。',
    ),
    sources.allocation,
    { 'ionet.vestingReading': 'official-chart' },
  ),
  preset(
    'without-engine',
    text('io.net: schedule to the end', 'io.net:固定发行到底'),
    text(
      'No Incentive Dynamic Engine: the 240 months pay exactly 300,000,000 IO.',
      '不启用激励动态引擎:240 个月恰好发放 3 亿枚 IO。',
    ),
    sources.emissionSchedule,
    { 'ionet.ideEnabled': false },
  ),
  preset(
    'engine-at-once',
    text('io.net: incentive engine at once', 'io.net:立即启用激励引擎'),
    text('The engine of June 2026 from the second day on.', '自次日起即启用 2026 年 6 月的激励引擎。'),
    sources.ideNews,
    { 'ionet.ideStartDate': '2025-09-10' },
  ),
  preset(
    'demand-first',
    text('io.net: demand first', 'io.net:需求先行'),
    text(
      'No rewards for a year while demand grows; the article’s order of things.',
      '一年内不发奖励而需求增长:文章所述的发展顺序。',
    ),
    sources.sourceText,
    { 'ionet.emissionPauseMonths': 12, 'ionet.demandGrowthPremium': 0.79 },
  ),
  preset(
    'all-payments-in-io',
    text('io.net: all payments in IO', 'io.net:全部改用 IO 付款'),
    text(
      'Nobody uses USDC, so the 2 % fee that feeds most of the burn is gone.',
      '无人使用 USDC,占销毁大头的 2% 手续费随之消失。',
    ),
    sources.sourceText,
    { 'ionet.usdcShareOfRenters': 0, 'ionet.usdcShareOfSuppliers': 0 },
  ),
  preset(
    'eight-percent-of-maximum',
    text('io.net: “8 % of the total” taken literally', 'io.net:按字面理解“总量的 8%”'),
    text(
      `${eightPercentExplained.en} Here the 8 % is taken of the 800 M maximum: the reward pool is empty after eight years, not twenty.`,
      `${eightPercentExplained['zh-CN']}此处按最大供应量 8 亿的 8% 计算:奖励池约八年耗尽,而非二十年。`,
    ),
    sources.sourceText,
    { 'ionet.emissionReading': 'maximum-supply', 'ionet.ideEnabled': false },
  ),
];
