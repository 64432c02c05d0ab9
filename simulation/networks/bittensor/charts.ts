import { text, type ChartSet } from '../../core';

export const charts = {
  subnetEmissions: {
    title: text('Subnet emissions', '子网发行'),
    description: text('Who gets the day’s TAO emission, by subnet.', '当日 TAO 发行由哪些子网获得。'),
    kind: 'stacked',
    metrics: ['subnetShare'],
  },
  tokenSupply: {
    title: text('TAO issuance', 'TAO 发行量'),
    description: text(
      'TAO issued so far, with its stake on root and in pools.',
      '已发行的 TAO，及其在根网络与资金池中的部分。',
    ),
    kind: 'lines',
    metrics: ['issuanceTao', 'rootTao', 'poolTao', 'freeTao'],
  },
  emissionAndRecycling: {
    title: text('Emission and recycling', '发行与回收'),
    description: text('What is minted, where it goes and what returns.', '铸造多少、去向何处、回收多少。'),
    kind: 'lines',
    metrics: ['injectedTao', 'chainBuysTao', 'recycledTao'],
  },
  alphaPrices: {
    title: text('Alpha prices', 'alpha 价格'),
    description: text('Spot prices of the large subnets.', '大子网的即时价格。'),
    kind: 'lines',
    metrics: ['alphaPrice'],
    scale: 'log',
  },
  yields: {
    title: text('Staking yields', '质押收益'),
    description: text(
      'Yearly dividends on root and on alpha, after the validator take.',
      '根网络与 alpha 的年化分红（扣除验证者抽成）。',
    ),
    kind: 'lines',
    metrics: ['rootApr', 'alphaApr'],
  },
  participants: {
    title: text('18 / 41 / 41', '18 / 41 / 41'),
    description: text(
      'Value of the day’s alpha for owners, miners and validators.',
      '当日 alpha 归所有者、矿工与验证者的价值。',
    ),
    kind: 'stacked',
    metrics: ['ownerTao', 'minerTao', 'validatorTao'],
  },
} as const satisfies ChartSet;
