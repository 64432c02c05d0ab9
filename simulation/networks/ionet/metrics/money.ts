import { defineMetrics, text } from '../../../core';
import { assumption, sources } from '../sources';

export const moneyMetrics = defineMetrics({
  bookingsUsd: {
    label: text('Bookings', '订单金额'),
    description: text(
      'Compute cost of all hired card-hours, before fees.',
      '全部已租卡时的计算费用（不含手续费）。',
    ),
    unit: 'usd-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.explorerEarnings,
  },
  renterPaysUsd: {
    label: text('Renters pay', '租用者支付'),
    description: text('Bookings with the fees of the renters’ side.', '订单金额加租用者一侧的费用。'),
    unit: 'usd-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.sourceText,
  },
  supplierNetUsd: {
    label: text('Suppliers receive', '供应商实收'),
    description: text(
      'Rent after fees. Top-ups of the incentive engine stand apart.',
      '扣费后的租金；激励引擎的补足另列。',
    ),
    unit: 'usd-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.sourceText,
  },
  networkFeesUsd: {
    label: text('Network fees', '网络费用'),
    description: text(
      '0.25 % from each side and 2 % for USDC from whoever uses it.',
      '双边各 0.25%，使用 USDC 的一方另付 2%。',
    ),
    unit: 'usd-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.sourceText,
  },
  buybackUsd: {
    label: text('Buy-back', '回购'),
    description: text(
      'Money spent on IO to burn: from fees, and from the surplus of the incentive engine.',
      '用于回购并销毁 IO 的金额：来自费用与激励引擎的盈余。',
    ),
    unit: 'usd-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.sourceText,
  },
  topUpOwedUsd: {
    label: text('Top-up owed to suppliers', '应付供应商的补足额'),
    description: text(
      'What rent leaves open of the target income of the cards that pass their blocks; before the incentive engine starts, what it would be.',
      '通过区块验证的卡的目标收入与租金之间的差额；激励引擎启用前为假设值。',
    ),
    unit: 'usd-per-day',
    format: 'compact',
    nature: 'flow',
    source: assumption('formalisation of the announcement of the incentive engine'),
  },
  feeTopUpUsd: {
    label: text('Top-up paid from fees', '由费用支付的补足额'),
    description: text(
      'Part of the top-up that the reward vault could not pay and the fee vault did.',
      '奖励金库不足、由费用金库支付的补足部分。',
    ),
    unit: 'usd-per-day',
    format: 'compact',
    nature: 'flow',
    source: sources.ideNews,
  },
  feeVaultUsd: {
    label: text('Fee vault', '费用金库'),
    description: text(
      'Network fees the incentive engine keeps for lean days.',
      '激励引擎留存以备不足的网络费用。',
    ),
    unit: 'usd',
    format: 'compact',
    nature: 'stock',
    source: sources.ideNews,
  },
  sustainabilityRatio: {
    label: text('Sustainability ratio', '可持续比率'),
    description: text(
      'Rent, fees and releasable rewards ÷ (rent and the top-up owed). Undefined when both are next to nothing, as with no ready card.',
      '租金、费用与可释放奖励之和 ÷（租金 + 应付补足额）。分母趋近于零（如无可用卡）时无定义。',
    ),
    unit: 'times',
    format: 'decimal',
    nature: 'ratio',
    source: sources.ideNews,
  },
  targetRoiMonths: {
    label: text('Target payback', '目标回本期'),
    description: text(
      'Months the incentive engine gives hardware to pay back; stretched while it cannot be sustained.',
      '激励引擎设定的硬件回本月数；难以维持时被拉长。',
    ),
    unit: 'months',
    format: 'decimal',
    nature: 'stock',
    source: assumption('formalisation of the announcement of the incentive engine'),
  },
  supplierPaybackDays: {
    label: text('Supplier payback', '供应商回本期'),
    description: text(
      'Price of the fleet today ÷ its margin of the day. Undefined while the margin is not positive or next to nothing.',
      '机队当日价格 ÷ 当日利润。利润不为正或趋近于零时无定义。',
    ),
    unit: 'days',
    format: 'integer',
    nature: 'ratio',
    source: assumption('margin = rent + rewards − power − hosting − outside option − interest on the stake'),
  },
  demandCoverage: {
    label: text('Demand coverage', '需求覆盖率'),
    description: text(
      'Revenue ÷ (revenue + rewards at the day’s price). Undefined when both are 0.',
      '用户付费 ÷ （用户付费 + 按当日价格计的奖励）。两者皆为 0 时无定义。',
    ),
    unit: 'share',
    format: 'percent',
    nature: 'ratio',
    source: assumption('1 less it is the share of machines free entry would lose without the subsidy'),
  },
});
