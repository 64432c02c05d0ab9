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
  rootVotes: {
    title: text('Shares by votes of root validators', '按根验证者投票分配'),
    tex: 's_i \\propto \\frac{R_i}{1 + e^{-10\\,(T_i - \\kappa)}}, \\quad R_i = \\sum_v \\sigma_v w_{vi}, \\quad T_i = \\sum_{v:\\,w_{vi} > 0} \\sigma_v',
    explanation: text(
      '2023-03-20 to 2025-02-13. σ: stake of the 64 root validators as shares of 1; w: their weights on subnets, each row summing to 1; κ = 32,767 / 65,535. A subnet named by half of the stake counts half. Runs begin later: the rule is a choice for what if, on drawn votes.',
      '2023-03-20 至 2025-02-13。σ 为 64 个根验证者的质押占比；w 为其对子网的权重，每行合计为 1；κ = 32,767 / 65,535。被半数质押选中的子网按一半计。模拟起点更晚：该规则仅供假设情形选用，投票为抽取所得。',
    ),
    metrics: ['subnetShare'],
    code: 'rules/root-votes.ts',
    source: sources.rootVotes,
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
      '2025-11-04 to 2026-05-31. f: TAO staked in less taken out in a block; half-life 30 days; L = max(cutoff, min(0, least S)), the cutoff 0. A subnet with a net outflow gets nothing; where all are outflows nothing is emitted.',
      '2025-11-04 至 2026-05-31。f 为区块内净质押流入；半衰期 30 天；L = max（截止值，min（0，最小 S）），截止值为 0。净流出的子网一无所得；若全部为净流出，则不发行。',
    ),
    metrics: ['subnetShare', 'netUserFlowTao', 'unspentEmissionTao'],
    code: 'rules/tao-flow.ts',
    source: sources.flowEmissions,
  },
  netFlowShares: {
    title: text('Shares by net TAO flow', '按 TAO 净流量分配'),
    tex: '\\tilde S_i = S_i - n\\,\\max(C_i, 0) - \\min(C_i, 0), \\quad n = \\min\\left(1,\\; \\frac{\\sum_j \\max(S_j, 0)}{\\sum_j \\max(C_j, 0)}\\right)',
    explanation: text(
      '2026-05-31 to 2026-06-22: the rule of flow on what is left of S. C: the same average of what the protocol itself puts in, injection and chain buys less what is sold for root. Inflows of the protocol together take off at most what users bring, nothing where there are none (n = 0); an outflow counts in full, in the subnet’s favour.',
      '2026-05-31 至 2026-06-22：对 S 的剩余部分适用流量规则。C 为协议自身投入的同样均值，即注入与链上买入减去为根网络的卖出；协议流入合计至多扣除用户带来的数量，没有流入时不扣除（n = 0）；协议流出则全额计入，有利于该子网。',
    ),
    metrics: ['subnetShare', 'netUserFlowTao', 'unspentEmissionTao'],
    code: 'rules/tao-flow.ts',
    source: sources.subnetEmissions,
  },
  priceLessBurn: {
    title: text('Shares by price less burn', '按扣除销毁的价格分配'),
    tex: 's_i = \\frac{w_i}{\\sum_j w_j}, \\quad w_i = P_i\\,(1 - b_i)',
    explanation: text(
      '2026-06-30 to 2026-07-27; from 2026-06-22 on w = P ρ (1 − b), times the root proportion too. P: moving price; b: part of the miners’ incentive that goes to the owner’s own keys and is burned. Where every w is 0 the moving price alone counts.',
      '2026-06-30 至 2026-07-27；自 2026-06-22 起曾为 w = P ρ (1 − b)，即再乘以根比例。P 为移动价格；b 为矿工激励中指向所有者自有密钥而被销毁的比例。所有 w 均为 0 时只按移动价格。',
    ),
    metrics: ['subnetShare'],
    code: 'rules/price-burn.ts',
    source: sources.subnetEmissions,
  },
  hillGate: {
    title: text('Hill gate', 'Hill 门限'),
    tex: 's_i \\propto \\frac{w_i}{1 + (\\theta / w_i)^h}, \\quad w_i = P_i\\,(1 - b_i)',
    explanation: text(
      'Since 2026-07-27. w as shares of 1; θ: the w of rank 32 since 2026-08-14, before that the w at which the sum from the largest down reaches 61 %; b: burned part of the miners’ incentive, not counted from 2026-08-07 to 2026-08-14; h = 3. Half weight at θ, about w⁴ far below it.',
      '自 2026-07-27。w 取占比；θ 自 2026-08-14 起为第 32 名的 w，此前为从大到小累计达到 61% 处的 w；b 为矿工激励的销毁比例，2026-08-07 至 2026-08-14 不计；h = 3。在 θ 处减半，远低于 θ 时约为 w⁴。',
    ),
    metrics: ['subnetShare', 'effectiveSubnets', 'earningSubnets'],
    code: 'rules/hill-gate.ts',
    source: sources.hillGate,
  },
} as const satisfies Readonly<Record<string, Equation>>;
