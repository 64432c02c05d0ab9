import { text, type MetricMember, type MetricSpec, type Source, type UnitId } from '../../../core';
import { largeSubnets, restOfSubnets } from '../members';
import { sources } from '../sources';

/** Short form of a metric. */
export const metric = (
  en: string,
  zh: string,
  unit: UnitId,
  format: MetricSpec['format'],
  nature: MetricSpec['nature'],
  enDescription: string,
  zhDescription: string,
  source: Source,
) => ({ label: text(en, zh), unit, format, nature, description: text(enDescription, zhDescription), source });

/** A metric with one line a member. */
const family = <M extends readonly MetricMember[]>(spec: MetricSpec, members: M) => ({ ...spec, members });

/** Issuance, halving and the shares of subnets. */
export const emissionMetrics = {
  blockEmissionTao: metric('Block emission', '区块发行', 'tao-per-block', 'decimal', 'ratio', 'TAO minted by a block, mean of the day.', '单个区块铸造的 TAO,当日均值。', sources.blockEmission),
  issuanceTao: metric('Issuance', '发行量', 'tao', 'compact', 'stock', 'TAO issued less TAO recycled: the number that triggers halvings.', '已发行减去已回收的 TAO:触发减半的数值。', sources.blockEmission),
  issuanceShareOfCap: metric('Issued share of the cap', '已发行占上限比例', 'share', 'percent', 'ratio', 'Issuance over 21 M TAO.', '发行量与 2100 万 TAO 上限之比。', sources.maxIssuance),
  daysToHalving: metric('Days to the next halving', '距下次减半天数', 'days', 'integer', 'ratio', 'Days until the issuance reaches the next threshold at the net emission of the day; undefined when nothing is added.', '按当日净发行量到达下一阈值所需天数;无净发行时无定义。', sources.blockEmission),
  recycledTao: metric('Recycled', '当日回收', 'tao-per-day', 'compact', 'flow', 'TAO that left the issuance again: registrations, locks, fees and emission no subnet could take.', '重新退出发行量的 TAO:注册、锁定、手续费及无子网可得的发行。', sources.networkStats),
  subnetShare: family(
    metric('Share of emission', '发行份额', 'share', 'percent', 'ratio', 'Share of the day’s TAO emission by subnet; sums to 1 unless the rule emits nothing.', '各子网占当日 TAO 发行的份额;除规则不发行的日子外合计为 1。', sources.subnetEmissions),
    [...largeSubnets, restOfSubnets],
  ),
  effectiveSubnets: metric('Effective number of subnets', '有效子网数', 'subnets', 'decimal', 'ratio', 'One over the sum of squared shares of all 128 slots; 0 when nothing is emitted.', '全部 128 个席位份额平方和的倒数;无发行时为 0。', sources.model),
  earningSubnets: metric('Subnets with emission', '获得发行的子网', 'subnets', 'integer', 'stock', 'Subnets whose share is above 0.1 %.', '份额高于 0.1% 的子网数。', sources.model),
  ownerTao: metric('To owners', '归所有者', 'tao-per-day', 'compact', 'flow', 'Alpha of the day for owners at spot price: 18 %.', '当日归所有者的 alpha 按即时价格折算:18%。', sources.coinbase),
  minerTao: metric('To miners', '归矿工', 'tao-per-day', 'compact', 'flow', 'Alpha of the day for miners at spot price, burned part included: 41 %.', '当日归矿工的 alpha 按即时价格折算(含被销毁部分):41%。', sources.coinbase),
  validatorTao: metric('To validators and stakers', '归验证者与质押者', 'tao-per-day', 'compact', 'flow', 'Alpha of the day for validators, alpha stakers and root at spot price: 41 %.', '当日归验证者、alpha 质押者与根网络的 alpha 按即时价格折算:41%。', sources.coinbase),
} as const;

/** Prices, pools, stake and yields. */
export const poolMetrics = {
  alphaPrice: family(
    metric('Alpha price', 'alpha 价格', 'tao-per-alpha', 'decimal', 'stock', 'Spot price of a subnet’s token in its pool.', '子网代币在其资金池中的即时价格。', sources.balancer),
    largeSubnets,
  ),
  sumOfAlphaPrices: metric('Sum of alpha prices', 'alpha 价格之和', 'tao-per-alpha', 'decimal', 'stock', 'Spot prices of the running subnets, summed.', '运行中子网即时价格之和。', sources.balancer),
  sumOfMovingPrices: metric('Sum of moving prices', '移动价格之和', 'tao-per-alpha', 'decimal', 'stock', 'Moving prices, summed; above 1 root stakers are paid.', '移动价格之和;高于 1 时根网络质押者获得收益。', sources.movingPrice),
  poolTao: metric('TAO in pools', '池中 TAO', 'tao', 'compact', 'stock', 'TAO in the pools of all subnets.', '所有子网资金池中的 TAO。', sources.networkStats),
  rootTao: metric('TAO on root', '根网络 TAO', 'tao', 'compact', 'stock', 'TAO staked on root.', '质押在根网络的 TAO。', sources.networkStats),
  freeTao: metric('Free TAO', '自由 TAO', 'tao', 'compact', 'stock', 'Issuance less pools and root stake.', '发行量减去资金池与根网络质押。', sources.networkStats),
  rootShare: metric('Root share of validator alpha', '根网络占比', 'share', 'percent', 'ratio', 'Part of the validators’ alpha that goes to root stakers, weighted by value.', '验证者 alpha 中归根网络质押者的部分,按价值加权。', sources.coinbase),
  rootApr: metric('Root yield', '根网络年化', 'percent-per-year', 'percent', 'ratio', 'Yearly TAO dividends of a root TAO after the take, without compounding; 0 without root stake.', '每个根网络 TAO 扣除抽成后的年化 TAO 收益,不含复利;无根网络质押时为 0。', sources.coinbase),
  alphaApr: metric('Alpha yield', 'alpha 年化', 'percent-per-year', 'percent', 'ratio', 'Yearly alpha dividends of a staked alpha after the take, weighted by value; price changes not included.', '每个质押 alpha 扣除抽成后的年化 alpha 收益,按价值加权,不含价格变动。', sources.coinbase),
  injectedTao: metric('Injected TAO', '注入 TAO', 'tao-per-day', 'compact', 'flow', 'Emission that entered pools beside alpha.', '与 alpha 一同注入资金池的发行。', sources.coinbase),
  chainBuysTao: metric('Chain buys', '链上买入', 'tao-per-day', 'compact', 'flow', 'Emission above the injection cap, spent on alpha.', '超出注入上限而用于买入 alpha 的发行。', sources.coinbase),
  netUserFlowTao: metric('Net staking flow', '质押净流入', 'tao-per-day', 'compact', 'flow', 'TAO staked into less TAO taken out of alpha by people on the day, root dividends excluded.', '当日用户质押进入减去退出 alpha 的 TAO,不含根网络分红。', sources.model),
  rootDividendsTao: metric('Root dividends', '根网络分红', 'tao-per-day', 'compact', 'flow', 'TAO from the alpha sold for root stakers.', '为根网络质押者卖出 alpha 所得的 TAO。', sources.coinbase),
  miners: metric('Active miners', '活跃矿工', 'units', 'integer', 'stock', 'Miners whose rewards carry their cost.', '奖励可覆盖成本的矿工数。', sources.model),
  runningSubnets: metric('Running subnets', '运行中子网', 'subnets', 'integer', 'stock', 'Subnets that made their start call.', '已启动的子网数。', sources.dailyPrices),
} as const;
