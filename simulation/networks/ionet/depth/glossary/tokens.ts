import { text, type GlossaryEntry } from '../../../../core';
import { assumption, sources } from '../../sources';
import { entry } from './entry';

const { sourceText, tokenomics, emissionSchedule, allocation, launchpool, stakingDocs, ideNews } = sources;

/** Tokens, stakes, fees. */
export const tokenTerms = {
  launch: entry(
    allocation,
    text('Token generation event (TGE)', '代币生成事件（TGE）'),
    text('2024-06-11: 500 M IO were allocated.', '2024-06-11：分配 5 亿枚 IO。'),
  ),
  float: entry(
    launchpool,
    text('Launch float', '上线流通量'),
    text('What could be traded on the first day: 94.4 M IO.', '首日可交易的数量：9440 万枚 IO。'),
  ),
  tranche: entry(
    allocation,
    text('Tranche', '解锁批次'),
    text('Equal monthly part of an allocation that unlocks.', '份额按月等额解锁的一期。'),
  ),
  emission: entry(
    emissionSchedule,
    text('Emission', '发行'),
    text(
      'Rewards released from the pool of 300 M; all 800 M exist on chain since launch.',
      '从 3 亿奖励池释放的奖励；链上 8 亿自上线即已存在。',
    ),
  ),
  disinflation: entry(
    emissionSchedule,
    text('Disinflation', '发行递减'),
    text('Fall of the emission from month to month, 1.0151 %.', '发行量逐月递减 1.0151%。'),
  ),
  reservationFee: entry(
    sourceText,
    text('Reservation fee', '预定费'),
    text(
      '0.25 % of a booking from the renter and 0.25 % from the supplier.',
      '向租用者与供应商各收订单的 0.25%。',
    ),
  ),
  usdcFee: entry(
    sourceText,
    text('USDC fee', 'USDC 服务费'),
    text('2 % from a side that pays or is paid in USDC.', '以 USDC 付款或收款的一侧支付 2%。'),
  ),
  burn: entry(
    tokenomics,
    text('Buy-back and burn', '回购销毁'),
    text('Fees buy IO on the market and destroy them.', '以费用在市场买入 IO 并销毁。'),
  ),
  stake: entry(
    stakingDocs,
    text('Stake', '质押'),
    text(
      'IO behind a device: 200 × multiplier × processors. Without it no block rewards.',
      '设备背后的 IO：200 × 乘数 × 处理器数；未质押不获区块奖励。',
    ),
  ),
  coStake: entry(
    stakingDocs,
    text('Co-staking', '共同质押'),
    text(
      'Up to half of a stake supplied by somebody else, for a share of the block rewards.',
      '由他人提供至多一半质押，换取区块奖励份额。',
    ),
  ),
  cooldown: entry(
    stakingDocs,
    text('Cooldown', '冷却期'),
    text(
      '14 days until an unstaked amount is free; a co-staker waits 7 days before that.',
      '解除质押须 14 天；共同质押者此前另等 7 天。',
    ),
  ),
  slashing: entry(
    stakingDocs,
    text('Slashing', '惩罚（罚没）'),
    text(
      'Loss of part of a stake for failed proofs; burned after the appeal.',
      '因证明失败损失部分质押，申诉期满后销毁。',
    ),
  ),
  appeal: entry(
    stakingDocs,
    text('Appeal', '申诉'),
    text('A month in which a slash can be contested before it is burned.', '罚没销毁前可提出异议的一个月。'),
  ),
  incentiveEngine: entry(
    ideNews,
    text('Incentive Dynamic Engine (IDE)', '激励动态引擎（IDE）'),
    text(
      'Since 2026-06-11 suppliers are owed a target in dollars, and only what is missing is released, by class and no longer by score.',
      '自 2026-06-11 起以美元目标计算供应商应得，仅释放不足部分，并按类别而非得分发放。',
    ),
  ),
  rewardVault: entry(
    ideNews,
    text('Reward vault', '奖励金库'),
    text('Scheduled rewards that the engine has not needed.', '引擎尚未动用的计划内奖励。'),
  ),
  feeVault: entry(
    ideNews,
    text('Fee vault', '费用金库'),
    text(
      'Fees the engine keeps for days on which the reward vault is not enough.',
      '奖励金库不足时备用的费用。',
    ),
  ),
  sustainability: entry(
    ideNews,
    text('Sustainability ratio', '可持续比率'),
    text(
      'Rent, fees and releasable rewards over rent and the top-up owed to suppliers.',
      '租金、费用与可释放奖励之和，与租金加应付补足额之比。',
    ),
  ),
  presence: entry(
    sources.blockRecord,
    text('Presence against work', '在线对比工作'),
    text('Pay for an hour online over pay for an hour hired.', '在线一小时所得与被租用一小时所得之比。'),
  ),
  mercenary: entry(
    assumption('the article: incentives are taken by farmers'),
    text('Mercenary supplier', '撸毛供应商'),
    text(
      'Joins for rewards only and leaves within days when they fall.',
      '只为奖励加入，奖励下降数日内离开。',
    ),
  ),
  sybil: entry(
    sources.blockRecord,
    text('Sybil', '女巫（虚假设备）'),
    text(
      'Many fake cards pretended by one attacker; proof of work is there to find them.',
      '单个攻击者伪造的大量虚假显卡；工作量证明用于识别。',
    ),
  ),
} as const satisfies Readonly<Record<string, GlossaryEntry>>;
