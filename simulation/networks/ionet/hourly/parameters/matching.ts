import { defineParameters, text } from '../../../../core';
import { ranking } from '../../mechanisms/ranking';
import { assumption, sources } from '../../sources';
import { ruleInput } from '../../studies/input';

const ORDER = assumption(
  'the article says that stakes raise the ranking of good devices; it gives no weights',
);

/** In which order devices of a class are hired, and how they differ. */
export const matchingRules = defineParameters({
  weightReliability: ruleInput(
    'none',
    ranking.weightReliability,
    [0, 1],
    0.05,
    text('Weight of reliability', '可靠性权重'),
    text('In the rank of a device: times its reliability, 0 to 1.', '设备排名中乘以其可靠性（0 至 1）。'),
    ORDER,
  ),
  weightStake: ruleInput(
    'none',
    ranking.weightStake,
    [0, 1],
    0.05,
    text('Weight of the stake', '质押权重'),
    text('Times log(1 + stake ÷ required stake).', '乘以 log（1 + 质押 ÷ 所需质押）。'),
    ORDER,
  ),
  weightTier: ruleInput(
    'none',
    ranking.weightTier,
    [0, 1],
    0.05,
    text('Weight of connectivity', '网络连接权重'),
    text('Times the connectivity tier ÷ 4.', '乘以连接等级 ÷ 4。'),
    ORDER,
  ),
  weightPrice: ruleInput(
    'none',
    ranking.weightPrice,
    [0, 1],
    0.05,
    text('Weight of the price', '价格权重'),
    text('Less this times the price ÷ the lowest of the class.', '减去该权重乘以价格 ÷ 同类最低价。'),
    ORDER,
  ),
  regionFirst: {
    kind: 'switch',
    default: true,
    label: text('Own region first', '优先同区域'),
    help: text(
      'A job takes free cards of its renter’s region before those of others, however they rank.',
      '任务先取租用者所在区域的空闲卡，不论排名，再取其他区域。',
    ),
    group: 'study',
    level: 'advanced',
    source: assumption('renters choose a location when they book; latency matters'),
  },
  tierSpread: ruleInput(
    'share',
    ranking.tierSpread,
    [0, 1],
    0.05,
    text('Slower connections', '连接较慢的设备'),
    text('Share of devices one connectivity tier below their class.', '连接等级比同类低一级的设备占比。'),
    assumption('one in four; the documentation lists four tiers, not how many devices are in each'),
  ),
  extraStakeMean: ruleInput(
    'times',
    ranking.extraStakeMean,
    [0, 2],
    0.01,
    text('Stake beyond the required one', '超额质押'),
    text('Mean, in required stakes; exponential over devices.', '以所需质押计的均值；各设备服从指数分布。'),
    sources.stakingDocs,
  ),
});
