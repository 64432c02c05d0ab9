import { text, type Equation } from '../../../../core';
import { assumption, sources } from '../../sources';

/** Emission, unlocks, supply, burn. */
export const tokenEquations = {
  emission: {
    title: text('Emission of a month', '每月发行'),
    tex: String.raw`E_m = 500\,\mathrm{M} \cdot \frac{0.08}{12} \cdot q^{\,m-1}, \quad q = 0.98984895\ldots, \quad \sum_{m=1}^{240} E_m = 300\,\mathrm{M}`,
    explanation: text(
      'm = 1 is July 2024. The 8 % is a nominal yearly rate on the launch supply; q is the exact factor of which 1.02 % a month is a rounding. Whole micro-IO, rounded by largest remainders.',
      'm = 1 为 2024 年 7 月。8% 为以上线供应量为基数的名义年化率；q 为精确系数，“每月 1.02%”是其近似。按最大余数法取整到微 IO。',
    ),
    metrics: ['emitted', 'emittedIo'],
    code: 'mechanisms/emission-schedule.ts',
    source: sources.emissionSchedule,
  },
  hourlyBlock: {
    title: text('Hourly block', '小时区块'),
    tex: String.raw`h = \left\lfloor \frac{E_m (i+1)}{H_m} \right\rfloor - \left\lfloor \frac{E_m\, i}{H_m} \right\rfloor`,
    explanation: text(
      'Hour i of the H_m hours of a month. March 2025 pays 4,129.1174 IO an hour; the explorer shows 4,129.12.',
      '第 i 小时，当月共 H_m 小时。2025 年 3 月每小时 4,129.1174 IO，浏览器显示 4,129.12。',
    ),
    metrics: ['emitted'],
    code: 'mechanisms/daily-emission.ts',
    source: sources.blockRecord,
  },
  unlocks: {
    title: text('Unlocks', '解锁'),
    tex: String.raw`U_b(k) = A_b\, g_b + A_b (1 - g_b) \cdot \frac{\mathrm{clamp}(k - f_b + 1,\; 0,\; n_b)}{n_b}`,
    explanation: text(
      'Allocation A with share g at launch and n monthly tranches from month f on; k whole months since 2024-06-11. Float of the launch: 94.4 M IO.',
      '份额 A 中 g 于上线时解锁，其余自第 f 个月起分 n 期；k 为 2024-06-11 以来的整月数。上线流通 9440 万。',
    ),
    metrics: ['unlockedByBucket', 'unlocks'],
    code: 'mechanisms/vesting.ts',
    source: sources.allocation,
  },
  supply: {
    title: text('Supply and circulating supply', '供应量与流通量'),
    tex: String.raw`S = 500\,\mathrm{M} + \sum E - \sum B \le 800\,\mathrm{M}, \qquad C = \sum_b U_b + \sum E - \sum B`,
    explanation: text(
      'E is what was paid to suppliers, B what was burned: bought back, and slashed stakes after the appeal. Both hold to the micro-IO every day.',
      'E 为已发给供应商的奖励，B 为销毁量（回购销毁与申诉期满的罚没质押）。每日精确到微 IO 成立。',
    ),
    metrics: ['supply', 'circulating'],
    code: 'circulating.ts',
    source: sources.tokenomics,
  },
  burn: {
    title: text('Buy-back and burn', '回购销毁'),
    tex: String.raw`B = \min\!\left(\frac{D}{P},\, L\right) \cdot \frac{\varphi F}{D + \varphi F}`,
    explanation: text(
      'Share φ of the fees F buys from a pool with D dollars on one side; L is the IO that nobody has staked. Always less than φF/P. Slashed stakes are burned beside it.',
      '费用 F 的份额 φ 在美元侧深度为 D 的池中买入；L 为未质押的 IO。恒小于 φF/P。罚没的质押另行销毁。',
    ),
    metrics: ['burned', 'buybackUsd', 'burnedIo'],
    code: 'mechanisms/buy-back.ts',
    source: assumption('the documentation names the purpose of the fees, not a share of them or a market'),
  },
} as const satisfies Readonly<Record<string, Equation>>;
