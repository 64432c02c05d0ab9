import { text, type Equation } from '../../../../core';
import { assumption, sources } from '../../sources';

/** Block rewards, stakes and the incentive engine. */
export const rewardEquations = {
  score: {
    title: text('Score of a device', '设备得分'),
    tex: String.raw`s = \left[\left(0.02 \cdot \frac{\mathrm{tier}}{4} + 2\,\mu\, n\right) \cdot 100 + 0.05 \cdot \mathrm{hired}\right] \cdot 100`,
    explanation: text(
      'Multiplier μ of the class, n processors, tier 1 to 4. Being hired is worth 5 points, a card 20,000 a multiplier: the block pays presence. Two records of the explorer fit to the point.',
      'μ 为类别乘数，n 为处理器数，tier 为 1 至 4。被租用仅值 5 分，而每卡每单位乘数为 20,000 分：区块为在线付费。与浏览器的两条记录逐分吻合。',
    ),
    metrics: ['rewards', 'rewardPerGpuDay'],
    code: 'mechanisms/block-score.ts',
    source: sources.blockRecord,
  },
  split: {
    title: text('Reward of a device', '设备奖励'),
    tex: String.raw`r_i = h \cdot w_p \cdot \frac{s_i}{\sum_{j \in p} s_j}, \qquad w_{\mathrm{enterprise}} = 0.95,\; w_{\mathrm{community}} = 0.05`,
    explanation: text(
      'Within its pool p. A pool in which nobody succeeds leaves its share in the reserve. From its start the incentive engine pays by what each class is owed, not by score.',
      '在所属池 p 内按得分分配。无人达标的池，其份额留在储备中。激励引擎启用后按各类应付额而非得分发放。',
    ),
    metrics: ['rewards', 'emitted'],
    code: 'mechanisms/split-pool.ts',
    source: sources.blockRewards,
  },
  stake: {
    title: text('Required stake', '所需质押'),
    tex: String.raw`k_i = 200\,\mathrm{IO} \cdot \max(1, \mu) \cdot n`,
    explanation: text('16,000 IO for a device with eight H100.', '八卡 H100 设备为 16,000 IO。'),
    metrics: ['staked', 'stakeCoverage'],
    code: 'mechanisms/staking.ts',
    source: sources.stakingDocs,
  },
  coStake: {
    title: text('Co-staking', '共同质押'),
    tex: String.raw`R_{\mathrm{co}} = x\, s\, \frac{2c}{1 + 7\tau}\, R, \qquad K_{\mathrm{co}} = x\, c\, K, \quad c \le \tfrac{1}{2}`,
    explanation: text(
      'Share x of devices has a co-staker who supplies c of the stake K. The owner offers s of the block reward R for half of the stake, in proportion for less; nothing is earned in the 7 days of notice, in which turnover τ keeps some co-stakes.',
      '占比 x 的设备有共同质押者，提供质押 K 的 c。所有者为一半质押给出区块奖励 R 的 s，较少则按比例；7 天退出等待期内无奖励，周转率 τ 使部分共同质押处于其中。',
    ),
    metrics: ['coStakerRewardUsd', 'coStakeCostUsd', 'ownerRewardUsd'],
    code: 'mechanisms/co-staking.ts',
    source: sources.stakingDocs,
  },
  presence: {
    title: text('Presence against work', '在线对比工作'),
    tex: String.raw`\Pi_c = \frac{r_c\, P}{p_c}`,
    explanation: text(
      'Reward of an hour online, in dollars, over the rent of an hour. Above 1 a card earns more by waiting than by working. 8 × H100 in March 2025: 1.69 IO a card-hour; at 0.70 USD both are equal.',
      '在线一小时的奖励（美元）与一小时租金之比。大于 1 时等待比工作更赚。2025 年 3 月 8 × H100：每卡时 1.69 IO；IO 价格为 0.70 美元时二者相等。',
    ),
    metrics: ['presenceVersusWork', 'presenceVersusWorkByClass'],
    code: 'record-market.ts',
    source: sources.blockRecord,
  },
  engineOwed: {
    title: text('Incentive engine: what is owed', '激励引擎：应付额'),
    tex: String.raw`O = \sum_c \max\!\left(0,\; \frac{N_c\, H_c(t)}{T}\,\bigl[w + (1-w)\,u_c\bigr] - \mathrm{rent}_c\right)`,
    explanation: text(
      'Cards N that pass their blocks, hardware price H, target payback T, weight w of an idle card, utilisation u. The community pool is owed at most 5 % of the schedule. Other than in the reference model (section 2.1), rent counts towards the target, so that only what it leaves open is owed.',
      'N 为通过区块验证的卡，H 为硬件价格，T 为目标回本期，w 为闲置卡权重，u 为利用率。社区池至多为计划的 5%。与参考模型（2.1 节）不同：租金计入目标，仅应付其不足部分。',
    ),
    metrics: ['topUpOwedUsd'],
    code: 'mechanisms/incentive-engine.ts',
    source: assumption('formalisation of the announcement of the incentive engine'),
  },
  engineRelease: {
    title: text('Incentive engine: release and burn', '激励引擎：释放与销毁'),
    tex: String.raw`X = \min\!\left(\frac{O}{P},\; V + E\right), \qquad b = \theta \max(0, E - X), \qquad V' = V + E - X - b`,
    explanation: text(
      'Reward vault V and schedule E pay first, fees fill up; θ ≥ ½ of what is not needed is burned unreleased. In the reference model (section 2.1) the vault keeps E − X whole, and θ of the surplus of earnings over what is still owed buys back; here θ acts on what is not needed of the schedule, and on the fees, of which the buy-back takes it or more.',
      '奖励金库 V 与当日计划 E 先付，不足由费用补足；未用部分的 θ ≥ ½ 未释放即销毁。参考模型（2.1 节）中，金库全额留存 E − X，并以收入超出尚欠应付额之盈余的 θ 回购；此处 θ 作用于计划的未用部分，以及费用（回购至少占其 θ）。',
    ),
    metrics: ['rewardVaultIo', 'vaultBurnedIo', 'feeTopUpUsd'],
    code: 'mechanisms/incentive-engine.ts',
    source: assumption('formalisation of the announcement of the incentive engine'),
  },
  sustainability: {
    title: text('Sustainability ratio', '可持续比率'),
    tex: String.raw`\rho = \frac{\mathrm{rent} + F + V_F + (V + E)\,P}{\mathrm{rent} + O}`,
    explanation: text(
      'Fees F of the day, fee vault V_F. While its mean of 30 days is below 1 the target payback T grows by 5 % a month. The reference model (section 2.1) divides earnings and releasable rewards by what is owed in all; as rent is taken off O here, it stands above and below, and the fees above.',
      'F 为当日费用，V_F 为费用金库。当其 30 日均值低于 1 时，目标回本期 T 每月延长 5%。参考模型（2.1 节）以收入与可释放奖励之和除以全部应付额；此处 O 已扣除租金，故租金同时计入分子与分母，费用计入分子。',
    ),
    metrics: ['sustainabilityRatio', 'targetRoiMonths'],
    code: 'mechanisms/incentive-engine.ts',
    source: assumption('formalisation of the announcement of the incentive engine'),
  },
} as const satisfies Readonly<Record<string, Equation>>;
