import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';

/** Pools, root and yields. */
export const poolEquations = {
  price: {
    title: text('Pool price and trades', '池价与交易'),
    tex: 'p = \\frac{w_1}{w_2}\\,\\frac{\\tau}{\\alpha}, \\quad \\Delta\\alpha = \\alpha\\left(1 - \\left(\\frac{\\tau}{\\tau + \\Delta\\tau}\\right)^{w_2 / w_1}\\right)',
    explanation: text(
      'τ, α: reserves; w₂ = ½ is the constant product. A buy of Δτ pays p (1 + Δτ/τ) on average. The fee of 0.05 % of the input is deducted before: in the run Δτ is what enters the pool after it, and the fee is an account of its own that moves neither pools nor prices; studies deduct it from what is traded.',
      'τ、α 为储备；w₂ = ½ 即恒定乘积。买入 Δτ 的平均价为 p (1 + Δτ/τ)。手续费为输入的 0.05%，先行扣除：运行中 Δτ 为扣费后进入资金池的数量，手续费单独记账，不影响资金池与价格；各项研究则从交易额中扣除。',
    ),
    metrics: ['alphaPrice', 'sumOfAlphaPrices', 'swapFeesTao'],
    code: 'mechanisms/pool.ts',
    source: sources.balancer,
  },
  rootProportion: {
    title: text('Root proportion', '根比例'),
    tex: '\\rho_i = \\frac{W}{W + A_i}, \\quad W = 0.18 \\cdot \\text{TAO}_{\\text{root}}',
    explanation: text(
      'A: alpha issued by the subnet. ρ is root’s part of the validators’ alpha, and caps the injection since 2026-06-22.',
      'A 为子网已发行 alpha。ρ 为验证者 alpha 中归根网络的部分，自 2026-06-22 起也是注入上限。',
    ),
    metrics: ['rootShare', 'rootDividendsTao'],
    code: 'mechanisms/root-proportion.ts',
    source: sources.coinbase,
  },
  injection: {
    title: text('Injection and chain buys', '注入与链上买入'),
    tex: 'a = \\min\\left(\\frac{e}{p},\\; \\rho\\,E_\\alpha\\right), \\quad t = a\\,p, \\quad x = e - t',
    explanation: text(
      'Of a subnet’s emission e, t enters the pool beside a new alpha; the rest x buys alpha. Before 2026-06-22 the cap was the alpha emission Eα, at most the block’s TAO: 0.5 after the halving.',
      '子网发行 e 中，t 与 a 枚新 alpha 一同入池；其余 x 用于买入 alpha。2026-06-22 之前上限为 alpha 发行量 Eα，且不超过每块的 TAO：减半后为 0.5。',
    ),
    metrics: ['injectedTao', 'chainBuysTao', 'poolTao'],
    code: 'mechanisms/injection.ts',
    source: sources.rootProportionCap,
  },
  split: {
    title: text('Split of alpha', 'alpha 分配'),
    tex: 'E_\\alpha = \\underbrace{0.18}_{\\text{owner}} + \\underbrace{0.41}_{\\text{miners}} + \\underbrace{0.41\\,\\rho}_{\\text{root}} + \\underbrace{0.41\\,(1 - \\rho)}_{\\text{validators}}',
    explanation: text(
      'Of one alpha. Root is paid while the moving prices sum to more than 1, else its part is recycled.',
      '以一枚 alpha 计。移动价格之和大于 1 时根网络获得其份额，否则该部分被回收。',
    ),
    metrics: ['ownerTao', 'minerTao', 'validatorTao', 'rewards'],
    code: 'mechanisms/participants.ts',
    source: sources.coinbase,
  },
  yields: {
    title: text('Yields', '收益率'),
    tex: '\\text{APR}_\\alpha = (1 - k)\\,Y\\,\\frac{0.41\\,(1 - \\rho)\\,E_\\alpha}{A_{\\text{staked}}}, \\quad \\text{APR}_{\\text{root}} = (1 - k)\\,Y\\,\\frac{0.41 \\sum_i E_{\\alpha,i}\\,\\rho_i\\,p_i}{\\text{TAO}_{\\text{root}}}',
    explanation: text(
      'k: the validator’s take, Y: blocks a year. The yield of alpha is in alpha; what it is worth depends on its price. Root’s alpha counts as what its pool pays for a day of it: next to spot, less in a new pool.',
      'k 为验证者抽成，Y 为每年区块数。alpha 的收益以 alpha 计，价值取决于其价格。根网络所得 alpha 按资金池对一天数量实际支付的 TAO 计：接近即时价，新资金池则更少。',
    ),
    metrics: ['rootApr', 'alphaApr', 'alphaStakersTao', 'rootStakersTao'],
    code: 'write-row.ts',
    source: sources.coinbase,
  },
} as const satisfies Readonly<Record<string, Equation>>;
