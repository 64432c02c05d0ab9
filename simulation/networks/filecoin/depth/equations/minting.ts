import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';

const { rewardActor, lotusSupply, minerPolicy, dataPortal } = sources;

/** From raw power to the day reward, and what of it circulates. */
export const mintingEquations = {
  baseline: {
    title: text('Baseline', '基线'),
    tex: String.raw`b(t) = b_0 \cdot 2^{\,t / 365\,\mathrm{d}}, \qquad b_0 = 2.5057\ \mathrm{EiB}`,
    explanation: text(
      't is the age of the chain since 2020-08-24 22:00 UTC. The storage the protocol expects doubles every 365 days.',
      't 为自 2020-08-24 22:00 UTC 起的链龄。协议期望的存储量每 365 天翻倍。',
    ),
    metrics: ['baselineEib'],
    code: 'mechanisms/baseline.ts',
    source: rewardActor,
  },
  cappedPower: {
    title: text('Capped power', '封顶算力之和'),
    tex: String.raw`C_d = C_{d-1} + \min\bigl(b(t_d),\, P^{\mathrm{raw}}_d\bigr)`,
    explanation: text(
      'Sum of healthy raw power in EiB·days, where power above the baseline does not count.',
      '正常原始算力的累计值（EiB·天），超出基线的部分不计。',
    ),
    metrics: ['rawPowerEib', 'baselineEib'],
    code: 'mechanisms/reward.ts',
    source: rewardActor,
  },
  effectiveNetworkTime: {
    title: text('Effective network time', '有效网络时间'),
    tex: String.raw`\theta(C) = \frac{1}{g}\,\ln\!\left(1 + \frac{g\,C}{b_0}\right), \qquad g = \frac{\ln 2}{365\,\mathrm{d}}`,
    explanation: text(
      'How old the network would be had its power always been on the baseline. Below the baseline this clock is slow.',
      '若算力始终等于基线，网络此时的“年龄”。低于基线时该时钟变慢。',
    ),
    metrics: ['effectiveNetworkTimeDays'],
    code: 'mechanisms/baseline.ts',
    source: rewardActor,
  },
  simpleMinting: {
    title: text('Simple minting', '简单铸造'),
    tex: String.raw`M_s(t) = 330\,\mathrm{M} \cdot \bigl(1 - e^{-\lambda t}\bigr), \qquad \lambda = \frac{\ln 2}{6 \cdot 365\,\mathrm{d}}`,
    explanation: text(
      'FIL minted by time alone: 30 % of 1.1 billion, half of it every six years.',
      '仅随时间铸造的 FIL：11 亿的 30%，每六年铸造剩余的一半。',
    ),
    metrics: ['simpleRewardFil', 'simpleMintedFil'],
    code: 'mechanisms/minting.ts',
    source: rewardActor,
  },
  baselineMinting: {
    title: text('Baseline minting', '基线铸造'),
    tex: String.raw`M_b(\theta) = 770\,\mathrm{M} \cdot \bigl(1 - e^{-\lambda \theta}\bigr)`,
    explanation: text(
      'The other 70 % follows effective network time instead of the calendar.',
      '其余 70% 随有效网络时间而非日历时间铸造。',
    ),
    metrics: ['baselineRewardFil', 'baselineMintedFil'],
    code: 'mechanisms/minting.ts',
    source: rewardActor,
  },
  dayReward: {
    title: text('Day reward', '日区块奖励'),
    tex: String.raw`W_d = \varepsilon\,\bigl[M_s(t_d) - M_s(t_{d-1}) + M_b(\theta_d) - M_b(\theta_{d-1})\bigr]`,
    explanation: text(
      'ε = 0.97 is the share of wins that is really paid; orphaned and late blocks lose the rest.',
      'ε = 0.97 为实际兑现的获胜比例，其余因孤块与迟到区块而损失。',
    ),
    metrics: ['dayRewardFil', 'mintedFil'],
    code: 'mechanisms/reward.ts',
    source: dataPortal,
  },
  rewardVesting: {
    title: text('Vesting of rewards', '奖励释放'),
    tex: String.raw`L^{W}_d = \tfrac{3}{4} \sum_{a=0}^{179} W_{d-a}\,\frac{180 - a}{180}`,
    explanation: text(
      'A quarter of each reward is paid at once; the rest is released in 180 equal daily parts.',
      '每笔奖励的四分之一立即支付，其余分 180 天等额释放。',
    ),
    metrics: ['lockedRewardFil'],
    code: 'mechanisms/reward-vesting.ts',
    source: minerPolicy,
  },
  genesisVesting: {
    title: text('Genesis vesting', '创世分配释放'),
    tex: String.raw`V(t) = \sum_i A_i \min\!\left(1,\, \frac{t}{T_i}\right), \qquad \sum_i A_i = 599.8\,\mathrm{M}`,
    explanation: text(
      'Tranches of investors, Protocol Labs and the foundation, from 2020-10-15 over up to six years.',
      '投资者、Protocol Labs 与基金会的份额，自 2020-10-15 起至多六年线性释放。',
    ),
    metrics: ['vestedFil', 'unlocks'],
    code: 'mechanisms/vesting.ts',
    source: lotusSupply,
  },
  supply: {
    title: text('Circulating supply', '流通量'),
    tex: String.raw`S = D + M + V - B - L, \qquad L = L^{\mathrm{pledge}} + L^{W}`,
    explanation: text(
      'Reserve disbursed (D, 17.07 M) + minted + vested − burnt − locked. Holds every day to 1e-6 FIL.',
      '已动用储备（D，1707 万）+ 铸造 + 归属 − 销毁 − 锁定。每日精确到 1e-6 FIL。',
    ),
    metrics: ['circulating', 'supply', 'staked'],
    code: 'mechanisms/supply.ts',
    source: lotusSupply,
  },
} as const satisfies Readonly<Record<string, Equation>>;
