import { defineParameters, text } from '../../../core';
import { sources } from '../sources';
import { protocolConstant } from './protocol-constant';

/** Baseline and block reward: the protocol's own numbers and one measured efficiency. */
export const mintingParameters = defineParameters({
  rewardEfficiency: {
    kind: 'number',
    unit: 'share',
    default: 0.97,
    soft: [0.9, 1],
    hard: [0.5, 1],
    step: 0.001,
    scale: 'linear',
    level: 'advanced',
    group: 'minting',
    source: sources.dataPortal,
    distribution: { kind: 'triangular', low: 0.9675, mode: 0.97, high: 0.985 },
    label: text('Reward efficiency', '奖励实现率'),
    help: text(
      'Share of the protocol reward that is really paid: orphaned and missed blocks leave 14,000 of 14,400 wins a day.',
      '协议奖励实际支付的比例：孤块与漏块使每天 14,400 次出块权中约 14,000 次兑现。',
    ),
  },
  baselineInitialEib: protocolConstant(
    2.5057116798121726,
    'eib',
    'minting',
    text('Baseline at genesis', '创世基线'),
    text(
      'Storage baseline at epoch 0 (2020-08-24 22:00 UTC).',
      '第 0 纪元（2020-08-24 22:00 UTC）的存储基线。',
    ),
    sources.rewardActor,
  ),
  baselineGrowthPerYear: protocolConstant(
    1,
    'per-year',
    'minting',
    text('Baseline growth', '基线增长'),
    text('The baseline doubles every 365 days.', '基线每 365 天翻一倍。'),
    sources.rewardActor,
  ),
  mintingHalfLifeYears: protocolConstant(
    6,
    'years',
    'minting',
    text('Minting half-life', '铸造半衰期'),
    text(
      'Half of each allocation is minted in six years of its own clock.',
      '每部分配额在其自身时钟的六年内铸造一半。',
    ),
    sources.rewardActor,
  ),
  simpleAllocationFil: protocolConstant(
    330_000_000,
    'fil',
    'minting',
    text('Simple minting allocation', '简单铸造配额'),
    text('Minted by elapsed time alone.', '仅按时间流逝铸造。'),
    sources.rewardActor,
  ),
  baselineAllocationFil: protocolConstant(
    770_000_000,
    'fil',
    'minting',
    text('Baseline minting allocation', '基线铸造配额'),
    text(
      'Minted by effective network time, which advances with min(baseline, raw power).',
      '按有效网络时间铸造，后者随 min（基线，原始算力） 前进。',
    ),
    sources.rewardActor,
  ),
  rewardImmediateShare: protocolConstant(
    0.25,
    'share',
    'minting',
    text('Reward paid at once', '即时发放的奖励'),
    text('The rest vests linearly.', '其余部分线性释放。'),
    sources.minerMonies,
  ),
  rewardVestingDays: protocolConstant(
    180,
    'days',
    'minting',
    text('Reward vesting', '奖励释放期'),
    text(
      'Days over which three quarters of each block reward are released.',
      '每笔区块奖励的四分之三分多少天释放。',
    ),
    sources.minerPolicy,
  ),
  reserveDisbursedFil: protocolConstant(
    17_066_618.961773411,
    'fil',
    'supply',
    text('Reserve disbursed', '已动用储备'),
    text(
      'What has left the mining reserve f090 of 300 M FIL; unchanged since 2020.',
      '已从 3 亿 FIL 挖矿储备 f090 中动用的数量；自 2020 年未变。',
    ),
    sources.lotusSupply,
  ),
});
