import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';

/** Issuance and the shares of subnets. */
export const emissionEquations = {
  halving: {
    title: text('Halving by issuance', '按发行量减半'),
    tex: 'E(x) = 2^{-h}, \\quad h = \\#\\{k \\ge 1 : x \\ge 21\\,000\\,000\\,(1 - 2^{-k})\\}',
    explanation: text(
      'TAO of a block at issuance x: 1, then 0.5 from 10.5 M, 0.25 from 15.75 M on. A day that crosses a threshold is split there.',
      '发行量为 x 时每区块的 TAO：起初为 1，1050 万起为 0.5，1575 万起为 0.25。跨越阈值的一天在该处分段计算。',
    ),
    metrics: ['blockEmissionTao', 'issuanceTao', 'daysToHalving'],
    code: 'mechanisms/mint.ts',
    source: sources.blockEmission,
  },
  issuance: {
    title: text('Issuance', '发行量'),
    tex: "x' = x + E(x)\\,(1 - r) - f",
    explanation: text(
      'r is the recycled share of the emission: registrations, locks and swaps of keys, about 10.5 % from 2023 to 2025; f: transaction fees, recycled since 2026-08-07.',
      'r 为发行中被回收的份额：注册、锁定与更换密钥，2023 至 2025 年约 10.5%；f 为自 2026-08-07 起被回收的交易费。',
    ),
    metrics: ['issuanceTao', 'recycledTao', 'paidRecycledTao'],
    code: 'mechanisms/mint.ts',
    source: sources.maxIssuance,
  },
  movingPriceShares: {
    title: text('Shares by moving price', '按移动价格分配'),
    tex: "s_i = \\frac{P_i}{\\sum_j P_j}, \\quad P' = a\\,\\min(p, 1) + (1 - a)\\,P, \\quad a = 3 \\cdot 10^{-6}\\,\\frac{b}{b + 201\\,600}",
    explanation: text(
      '2025-02-13 to 2025-11-04. b: blocks since the start call, so that young subnets adapt slowly; half-life of an old one 32 days.',
      '2025-02-13 至 2025-11-04。b 为启动后的区块数，新子网因此反应较慢；老子网半衰期 32 天。',
    ),
    metrics: ['subnetShare', 'sumOfMovingPrices'],
    code: 'mechanisms/moving-price.ts',
    source: sources.movingPrice,
  },
  flowShares: {
    title: text('Shares by TAO flow', '按 TAO 流量分配'),
    tex: "s_i = \\frac{z_i^{\\,p}}{\\sum_j z_j^{\\,p}}, \\quad z_i = \\max(S_i - L, 0), \\quad S_i' = (1 - g)\\,S_i + g f_i",
    explanation: text(
      '2025-11-04 to the end of May 2026. f: TAO staked in less taken out in a block; half-life 30 days; L the cutoff. In June 2026 protocol flow was taken off S first.',
      '2025-11-04 至 2026 年 5 月底。f 为区块内净质押流入；半衰期 30 天；L 为截断值。2026 年 6 月先从 S 中扣除协议流量。',
    ),
    metrics: ['subnetShare', 'netUserFlowTao'],
    code: 'mechanisms/flow-average.ts',
    source: sources.flowEmissions,
  },
  hillGate: {
    title: text('Hill gate', 'Hill 门限'),
    tex: 's_i \\propto \\frac{w_i}{1 + (\\theta / w_i)^h}, \\quad w_i = P_i\\,(1 - b_i)',
    explanation: text(
      'Since 2026-07-27. b: burned part of the miners’ incentive; θ: the w of rank 32; h = 3. Half weight at θ, about w⁴ far below it.',
      '自 2026-07-27。b 为矿工激励的销毁比例；θ 为第 32 名的 w；h = 3。在 θ 处减半，远低于 θ 时约为 w⁴。',
    ),
    metrics: ['subnetShare', 'effectiveSubnets', 'earningSubnets'],
    code: 'rules/hill-gate.ts',
    source: sources.hillGate,
  },
} as const satisfies Readonly<Record<string, Equation>>;
