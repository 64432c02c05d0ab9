import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';

const { minerMonies, minerPolicy, mechafil, fip0081, celForecast } = sources;

/** Power, what it has to pledge, and what that yields. */
export const pledgeEquations = {
  qualityAdjustedPower: {
    title: text('Quality-adjusted power', '质量调整算力'),
    tex: String.raw`q = r\,\bigl[1 + (m - 1)\,f\bigr], \qquad m = 10`,
    explanation: text(
      'r is raw power and f its share under verified (FIL+) deals, which counts m times. Rewards, pledge and votes follow q.',
      'r 为原始算力，f 为其中已验证（FIL+）订单的占比，按 m 倍计。奖励、质押与投票权均按 q 计算。',
    ),
    metrics: ['qualityAdjustedPowerEib', 'onboardedQualityAdjustedPibPerDay'],
    code: 'mechanisms/power.ts',
    source: minerPolicy,
  },
  power: {
    title: text('Power from day to day', '算力逐日变化'),
    tex: String.raw`P_d = P_{d-1} + O_d - (1 - \rho_d)\,E_d - T_d`,
    explanation: text(
      'O is onboarded, E ends its term, ρ of it is renewed, T is terminated early. Faulty power is taken off what counts.',
      'O 为新增，E 为到期，ρ 为续期率，T 为提前终止。故障算力不计入有效算力。',
    ),
    metrics: [
      'rawPowerEib',
      'onboardedPibPerDay',
      'expiringPibPerDay',
      'renewedPibPerDay',
      'terminatedPibPerDay',
    ],
    code: 'mechanisms/power.ts',
    source: mechafil,
  },
  initialPledge: {
    title: text('Initial pledge', '初始质押'),
    tex: String.raw`p(q) = \min\!\left(\frac{q}{32\,\mathrm{GiB}}\,\mathrm{FIL},\; p_s(q) + p_c(q)\right)`,
    explanation: text(
      'Locked when a sector is committed and returned when it ends: a storage part and a consensus part, at most 1 FIL per 32 GiB.',
      '扇区承诺时锁定、结束时退还：存储部分与共识部分之和，每 32 GiB 至多 1 FIL。',
    ),
    metrics: ['pledgePerSectorFil', 'lockedPledgeFil'],
    code: 'mechanisms/pledge.ts',
    source: minerMonies,
  },
  storagePledge: {
    title: text('Storage part of pledge', '质押的存储部分'),
    tex: String.raw`p_s(q) = 20\,\mathrm{d} \cdot \frac{W}{\varepsilon} \cdot \frac{q}{Q}`,
    explanation: text(
      'Twenty days of the reward the sector is expected to earn; Q is the power of the network.',
      '扇区预期 20 天的奖励；Q 为全网质量调整算力。',
    ),
    metrics: ['pledgePerSectorFil'],
    code: 'mechanisms/pledge.ts',
    source: minerMonies,
  },
  consensusPledge: {
    title: text('Consensus part of pledge', '质押的共识部分'),
    tex: String.raw`p_c(q) = 0.3\,S\,q \left[\frac{1 - \gamma}{Q} + \frac{\gamma}{\max(Q, b)}\right]`,
    explanation: text(
      "The sector's share of 30 % of circulating supply S: a part γ is divided by the baseline where that is larger than the network, the rest by the network itself.",
      '该扇区在 30% 流通量 S 中的份额：γ 部分按基线（大于全网算力时）分摊，其余按全网算力分摊。',
    ),
    metrics: ['pledgePerSectorFil', 'gamma'],
    code: 'mechanisms/pledge.ts',
    source: fip0081,
  },
  gamma: {
    title: text('Ramp of FIP-0081', 'FIP-0081 过渡'),
    tex: String.raw`\gamma(t) = 1 - 0.3 \cdot \min\!\left(1,\, \frac{t - t_0}{365\,\mathrm{d}}\right), \qquad t \ge t_0 = \text{2024-11-20}`,
    explanation: text(
      'Before, γ = 1: with the baseline far above the network, pledge would have melted away.',
      '此前 γ = 1：基线远高于全网算力时，质押会不断缩水。',
    ),
    metrics: ['gamma'],
    code: 'mechanisms/pledge.ts',
    source: fip0081,
  },
  returnOnPledge: {
    title: text('Return on pledge (FoFR)', '质押收益率（FoFR）'),
    tex: String.raw`\mathrm{FoFR}_d = \frac{1}{p_d} \sum_{k=0}^{364} \frac{W_{d+k}}{Q_{d+k}}\, q, \qquad p_d = p_d(q)`,
    explanation: text(
      'FIL-on-FIL return: rewards of the next 365 days over pledge. Quality cancels out, so it is the same for every sector.',
      '币本位收益：未来 365 天的奖励除以质押。质量相消，因此各类扇区相同。',
    ),
    metrics: ['forwardReturnOnPledge', 'returnOnPledge'],
    code: 'derive/forward-return.ts',
    source: celForecast,
  },
} as const satisfies Readonly<Record<string, Equation>>;
