import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';

const { ours, fip0118 } = sources;

/** Prices, behaviour and the draft of a split reward: parts that are switched on by parameters. */
export const marketEquations = {
  storagePrice: {
    title: text('Storage price by supply and demand', '供需决定的存储价格'),
    tex: String.raw`\pi_{d+1} = \max\!\left(\pi^{\min}_d,\; \min\!\left(\frac{\theta\,\pi^{\text{cloud}}_d}{m},\; \pi_d\, e^{k (u_d - u^{*})}\right)\right), \qquad D_d = D_0\, a_d \left(\frac{\pi_d}{\pi_0}\right)^{-\eta}`,
    explanation: text(
      'D is what clients want to pay for, u = D over healthy raw power and u* the level at which the price holds; a is AI demand, η the elasticity. Paid data is at most what is stored. The floor is running cost less the FIL+ subsidy. The ceiling is the share θ of the cloud’s price over the m copies of an object: above it clients would be in the cloud, and where the floor is above the ceiling nothing is sold and the floor is what providers ask. Off by default: the price is then given.',
      'D 为付费需求，u 为 D 与正常原始算力之比，u* 为价格稳定时的水平；a 为 AI 需求，η 为弹性。付费数据不超过已存数据。下限为运行成本减 FIL+ 补贴。上限为云价格的比例 θ 除以对象的 m 份副本：再高客户便转向云；下限高于上限时不成交，价格为提供者的要价（下限）。默认关闭，价格由输入给定。',
    ),
    metrics: ['storagePriceUsd', 'paidDataPib', 'storageRevenueUsd', 'storageCostOverCloud'],
    code: 'mechanisms/storage-market.ts',
    source: ours,
  },
  retrievalEntry: {
    title: text('Free entry of retrieval providers', '检索提供者自由进入'),
    tex: String.raw`A_{d} = \max\!\left(0,\; A_{d-1} + a \cdot \min\!\left(N,\; \frac{(p - c)\,S_d}{F} - N\right)\right), \qquad N = A_{d-1} + s\,M_d`,
    explanation: text(
      'A are the nodes that do nothing but serve, at a fixed cost F a day and c a TiB; a share s of the M storage providers serves beside its storage at c alone. S TiB a day are read at the price p and spread evenly over all N. Without pledge nothing keeps nodes in or out, so N tends to where a head earns its fixed cost, or stays with the storage providers where reads pay for fewer.',
      'A 为专门检索的节点，每日固定成本 F、每 TiB 成本 c；M 个存储提供者中有比例 s 在存储旁提供检索，仅付 c。每日以价格 p 读取 S TiB，平均分给全部 N 个提供者。无需质押，进出自由，N 趋于单个节点收入等于固定成本之处；读取不足时则只有存储提供者。',
    ),
    metrics: ['retrievalProviders', 'retrievalRevenueUsd', 'retrievalCostUsd'],
    code: 'mechanisms/retrieval.ts',
    source: ours,
  },
  behaviour: {
    title: text('Response to the return', '对收益率的响应'),
    tex: String.raw`O_d = \bar{O}_d \cdot e^{\beta\,(y_{d-\ell} - h)}`,
    explanation: text(
      'Onboarding Ō is multiplied by how far the return y of ℓ days ago is above the hurdle h; odds of renewal likewise, early ends the other way. β = 0, the default, is what mechaFIL assumes.',
      '新增算力 Ō 按 ℓ 天前收益率 y 高出门槛 h 的程度放大；续期赔率同理，提前终止反之。默认 β = 0，即 mechaFIL 的假设。',
    ),
    metrics: ['onboardedPibPerDay', 'renewedPibPerDay', 'returnOnPledge'],
    code: 'mechanisms/behaviour.ts',
    source: ours,
  },
  solstice: {
    title: text('Split of the reward (FIP-0118, draft)', '奖励拆分（FIP-0118 草案）'),
    tex: String.raw`W = w_1 W + w_2 W + w_0 W, \qquad w_1: 0.95 \to 0.5, \quad w_2: 0.05 \to 0.5, \quad w_0 = 1 - w_1 - w_2`,
    explanation: text(
      'Providers, services and burning. w₁ falls over nine quarters; w₂ rises by five points with each quarter whose paid volume meets its target; the rest is burnt. Off by default.',
      '分别归提供者、服务与销毁。w₁ 在九个季度内下降；每当季度付费量达标，w₂ 上升五个百分点；其余销毁。默认关闭。',
    ),
    metrics: ['serviceRewardFil', 'rewardBurntFil'],
    code: 'mechanisms/solstice.ts',
    source: fip0118,
  },
} as const satisfies Readonly<Record<string, Equation>>;
