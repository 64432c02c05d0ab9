import { text, type Guard } from '../../../core';

/** The tests that fail when a metric goes wrong, strictest first. */
export const guards: readonly Guard[] = [
  {
    kind: 'golden',
    label: text(
      'Epochs are those of subtensor: equal integers in exact mode, 2e-5 in float mode; halving and pools to 1e-12, coinbase to 1e-9; mainnet block 9,184,186.',
      '纪元与 subtensor 一致：精确模式整数相等，浮点模式误差 2e-5；减半与资金池误差 1e-12，coinbase 误差 1e-9；并符合主网区块 9,184,186。',
    ),
    metrics: [
      'subnetShare',
      'rewards',
      'ownerTao',
      'minerTao',
      'validatorTao',
      'injectedTao',
      'chainBuysTao',
      'blockEmissionTao',
    ],
    test: 'verification.test.ts',
  },
  {
    kind: 'history',
    label: text(
      'Issuance from 2023-03-20 to 2025-12-15 gives the halving within a day; shares of 2025 and of 2026-09-30 are printed as they come out.',
      '2023-03-20 至 2025-12-15 的发行使减半日误差在一天内；2025 年与 2026-09-30 的份额如实列出。',
    ),
    metrics: ['issuanceTao', 'blockEmissionTao', 'daysToHalving', 'supply', 'subnetShare'],
    test: 'backtest.test.ts',
  },
  {
    kind: 'history',
    label: text(
      'The default run is compared with what happened since its start.',
      '默认运行与起点以来的真实情况比较。',
    ),
    metrics: [
      'issuanceTao',
      'recycledTao',
      'rootTao',
      'poolTao',
      'freeTao',
      'sumOfAlphaPrices',
      'alphaPrice',
    ],
    test: 'engine.test.ts',
  },
  {
    kind: 'golden',
    label: text(
      'A day of a flow rule is its 7,200 blocks, trades included.',
      '流量规则的一天等于其 7,200 个区块，包括交易。',
    ),
    metrics: ['subnetShare', 'netUserFlowTao', 'injectedTao'],
    test: 'native-flow.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'Stakers earn what the epochs pay less take and slippage.',
      '质押者所得等于纪元支付扣除抽成与滑点。',
    ),
    metrics: ['rootApr', 'alphaApr', 'rootDividendsTao', 'alphaStakersTao'],
    test: 'studies/staking/run.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'Tokens that flow in less those that flow out are what each holder gains, every day.',
      '每个持有者每日的增量等于流入减去流出。',
    ),
    metrics: 'every',
    test: 'depth/flow.test.ts',
  },
  {
    kind: 'law',
    label: text(
      'For any accepted input: issuance at most 21 M, shares add up to 1, pools conserve alpha and keep their product, nothing undefined.',
      '对任何可接受的输入：发行不超过 2100 万，份额之和为 1，资金池守恒且乘积不减，无未定义值。',
    ),
    metrics: 'every',
    test: 'laws.test.ts',
  },
];
