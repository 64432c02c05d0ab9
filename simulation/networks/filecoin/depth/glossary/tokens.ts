import { text, type GlossaryEntry } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../../studies/sources';
import { entry } from './entry';

const { rewardActor, minerMonies, minerPolicy, lotusSupply, fip0098, fip0100, celForecast } = sources;
const { lotusBaseFee } = studySources;

/** Rewards, pledge, fees. */
export const tokenTerms = {
  baseline: entry(
    rewardActor,
    text('Baseline', '基线'),
    text(
      'The storage the protocol hopes for, doubling every 365 days. Raw power has been below it since February 2023.',
      '协议期望的存储量，每 365 天翻倍。自 2023 年 2 月起原始算力低于基线。',
    ),
  ),
  effectiveNetworkTime: entry(
    rewardActor,
    text('Effective network time', '有效网络时间'),
    text(
      'The clock of baseline minting. It runs at full speed only while raw power is at or above the baseline.',
      '基线铸造的时钟，仅当原始算力不低于基线时全速前进。',
    ),
  ),
  baselineMinting: entry(
    rewardActor,
    text('Simple and baseline minting', '简单铸造与基线铸造'),
    text(
      '30 % of storage rewards follow the calendar, 70 % effective network time; both halve every six years of their clock.',
      '30% 的存储奖励随日历时间铸造，70% 随有效网络时间；各自每六年减半。',
    ),
  ),
  blockReward: entry(
    rewardActor,
    text('Block reward', '区块奖励'),
    text('FIL minted in an epoch, a fifth of it for each win.', '一个纪元铸造的 FIL，每次获胜得其五分之一。'),
  ),
  vesting: entry(
    minerPolicy,
    text('Vesting', '归属（释放）'),
    text(
      'Three quarters of each reward become free over 180 days. Until then they are the first thing penalties take.',
      '每笔奖励的四分之三在 180 天内逐日释放；在此之前罚款首先从中扣除。',
    ),
  ),
  pledge: entry(
    minerMonies,
    text('Initial pledge', '初始质押'),
    text(
      'FIL a provider locks for each sector until it ends: 20 days of reward plus a share of 30 % of circulating supply.',
      '提供者为每个扇区锁定至其结束的 FIL：20 天奖励加上 30% 流通量中的份额。',
    ),
  ),
  lockTarget: entry(
    minerMonies,
    text('Lock target', '锁定目标'),
    text(
      'The share of circulating supply (30 %) that consensus pledge is calculated from.',
      '计算共识质押所用的流通量比例（30%）。',
    ),
  ),
  fofr: entry(
    celForecast,
    text('FIL-on-FIL return (FoFR)', '币本位收益率（FoFR）'),
    text(
      'Rewards of one year over the pledge they need. Leaves out hardware and the price of FIL.',
      '一年奖励与所需质押之比，不含硬件成本与 FIL 价格。',
    ),
  ),
  burn: entry(
    lotusSupply,
    text('Burn', '销毁'),
    text(
      'FIL sent to an address nobody can spend from: base fees, sector fees, penalties.',
      '送入无人可支配地址的 FIL：基础费、扇区费与罚款。',
    ),
  ),
  gas: entry(
    lotusBaseFee,
    text('Gas', 'Gas'),
    text(
      'Measure of the work a message causes; a block holds at most 10¹⁰ units of it.',
      '消息所耗计算的计量单位，每个区块至多 10¹⁰ 单位。',
    ),
  ),
  baseFee: entry(
    lotusBaseFee,
    text('Base fee', '基础费'),
    text(
      'Price of a unit of gas that is burnt; it rises when blocks are full. Providers pay most of it, for proofs.',
      '被销毁的单位 Gas 价格，区块拥挤时上升。主要由提供者为提交证明而支付。',
    ),
  ),
  sectorFee: entry(
    fip0100,
    text('Daily sector fee', '每日扇区费'),
    text(
      'Since April 2025, a small burn each day for every sector, in place of the fee on batches of proofs.',
      '自 2025 年 4 月起每个扇区每日的小额销毁，取代原先的批量证明费。',
    ),
  ),
  faultFee: entry(
    minerMonies,
    text('Fault fee', '故障费'),
    text(
      '3.51 days of expected reward for each day a sector stays faulty.',
      '扇区每持续故障一天收取相当于 3.51 天预期奖励的费用。',
    ),
  ),
  terminationFee: entry(
    fip0098,
    text('Termination fee', '终止费'),
    text(
      'What a sector that ends early costs: 8.5 % of its pledge once it is 140 days old.',
      '扇区提前结束的代价：满 140 天后为其质押的 8.5%。',
    ),
  ),
  feeDebt: entry(
    studySources.minerState,
    text('Fee debt', '欠费'),
    text(
      'Penalties a provider could not pay at once. While it lasts nothing can be withdrawn and no block be won; pledge that is released pays it first.',
      '提供者未能立即支付的罚款。欠费期间不能提现、不能出块；释放的质押优先偿还。',
    ),
  ),
  circulatingSupply: entry(
    lotusSupply,
    text('Circulating supply', '流通量'),
    text(
      'Minted and vested FIL that is neither locked nor burnt. Pledge and sector fees are derived from it.',
      '已铸造与归属且未被锁定或销毁的 FIL，是质押与扇区费的计算基础。',
    ),
  ),
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
