import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../../studies/sources';

const { minerMonies, fip0098, fip0100, fip0115 } = sources;

/** What is burnt: gas, fees and penalties. */
export const feeEquations = {
  faultFee: {
    title: text('Fault fee', '故障费'),
    tex: String.raw`F(q) = 3.51\,\mathrm{d} \cdot \frac{W}{\varepsilon} \cdot \frac{q}{Q}`,
    explanation: text(
      'For each missed proof after the first, for up to 42 days. The first one costs its reward alone.',
      '首次之后每次错过证明收取，至多 42 天。首次仅损失当日奖励。',
    ),
    metrics: ['faultFeeFromRewardsFil', 'faultFeeFromPledgeFil', 'faultDebtFil'],
    code: 'mechanisms/fault-fees.ts',
    source: studySources.fip0002,
  },
  terminationFee: {
    title: text('Termination fee', '终止费'),
    tex: String.raw`T = \max\!\left(0.085\,p \cdot \min\!\left(1, \frac{a}{140\,\mathrm{d}}\right),\; 0.02\,p,\; 1.05\,F\right)`,
    explanation: text(
      'p is the pledge of the sector and a its age. Since 2025-04-14, whether it is given up or lost to a fault of 42 days.',
      'p 为扇区质押，a 为其年龄。自 2025-04-14 起适用于主动放弃或故障满 42 天的扇区。',
    ),
    metrics: ['terminationFeeFil'],
    code: 'mechanisms/termination.ts',
    source: fip0098,
  },
  terminationFeeBefore: {
    title: text('Termination fee before FIP-0098', 'FIP-0098 之前的终止费'),
    tex: String.raw`T = \max\!\left(3.5\,\mathrm{d} \cdot w,\; \left[20\,\mathrm{d} + \tfrac{1}{2}\min(a, 140\,\mathrm{d})\right] w_0\right)`,
    explanation: text(
      'w is the expected reward of the sector a day now, w₀ when it was committed: up to 90 days of reward.',
      'w 为扇区当前预期日奖励，w₀ 为承诺时的预期日奖励：至多 90 天奖励。',
    ),
    metrics: [],
    code: 'mechanisms/termination.ts',
    source: minerMonies,
  },
  sectorFee: {
    title: text('Daily sector fee', '每日扇区费'),
    tex: String.raw`f_d = \min\!\left(5.56 \times 10^{-15}\, S_0 \cdot \frac{q}{32\,\mathrm{GiB}},\; \tfrac{1}{2}\, w\right)`,
    explanation: text(
      'S₀ is circulating supply when the sector was committed or last extended; at most half of its expected reward w.',
      'S₀ 为扇区承诺或最近一次续期时的流通量；至多为其预期日奖励 w 的一半。',
    ),
    metrics: ['sectorFeeFil'],
    code: 'mechanisms/burn.ts',
    source: fip0100,
  },
  baseFee: {
    title: text('Base fee', '基础费'),
    tex: String.raw`\beta' = \max\!\left(100,\; \beta + \beta \cdot \mathrm{clamp}\!\left(\frac{G / n - G^{*}}{G^{*}}, -1, 1\right) \cdot \frac{1}{8}\right)`,
    explanation: text(
      'attoFIL per unit of gas, burnt with every message: up by at most an eighth when the n blocks of a tipset ask for more gas G than their target G* = 5·10⁹, down when for less.',
      '每单位 Gas 的 attoFIL，随每条消息销毁：tipset 中 n 个区块的 Gas 上限之和 G 超过目标 G* = 5·10⁹ 时至多上调八分之一，低于则下调。',
    ),
    metrics: ['baseFeeAttoFil', 'baseBurnFil'],
    code: 'mechanisms/gas.ts',
    source: studySources.lotusBaseFee,
  },
  baseFeeByPremium: {
    title: text('Base fee since FIP-0115', 'FIP-0115 之后的基础费'),
    tex: String.raw`\beta' = \max\bigl(100,\; \beta + \min(\delta,\, \pi_{20} - \delta)\bigr), \qquad \delta = \lceil \beta / 8 \rceil`,
    explanation: text(
      'From 2026-05-27 the fee follows what senders are willing to add: π₂₀ is the 20th percentile, by gas, of the premium they pay.',
      '自 2026-05-27 起基础费随发送者愿付的溢价变动：π₂₀ 为按 Gas 加权的溢价第 20 百分位。',
    ),
    metrics: ['baseFeeAttoFil', 'baseBurnFil'],
    code: 'mechanisms/gas.ts',
    source: fip0115,
  },
  dealCollateral: {
    title: text('Collateral of a deal', '订单抵押'),
    tex: String.raw`c(s) \ge 0.01\, S \cdot \frac{s}{\max(b,\, P^{\mathrm{raw}})}`,
    explanation: text(
      'What a provider locks for a deal of size s made through the market actor; the client locks only the price.',
      '提供者为市场合约中大小为 s 的订单所锁的抵押；客户仅锁定价款。',
    ),
    metrics: ['dealCollateralFil'],
    code: 'mechanisms/deal-collateral.ts',
    source: studySources.marketPolicy,
  },
} as const satisfies Readonly<Record<string, Equation>>;
