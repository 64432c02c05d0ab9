import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { startInput, studyInput, subnetInput } from '../input';

const tao = { unit: 'tao', format: 'decimal' } as const;
const yearly = { unit: 'percent-per-year', format: 'percent' } as const;

/** TAO on root against a subnet's alpha, way in and way out included. */
export const staking = declareStudy({
  title: text('Root or alpha', '根网络还是 alpha'),
  question: text(
    'What becomes of an amount of TAO staked on root or in a subnet’s alpha, compounding every day, after take, slippage and fees?',
    '一笔 TAO 质押在根网络或子网 alpha 中并每日复投，扣除抽成、滑点与手续费后结果如何？',
  ),
  parameters: {
    subnet: subnetInput,
    day: startInput,
    horizon: studyInput({
      unit: 'days',
      default: 365,
      soft: [30, 1095],
      hard: [1, 2000],
      step: 5,
      integer: true,
      label: text('Staked for', '质押天数'),
      help: text('Days until everything is taken out.', '全部取出前的天数。'),
    }),
    amount: studyInput({
      unit: 'tao',
      default: 100,
      soft: [1, 10_000],
      hard: [0.001, 1_000_000],
      step: 1,
      scale: 'log',
      label: text('Amount', '金额'),
      help: text(
        'TAO staked at once. Its slippage and its part of the stake count; other traders bring the price back to that of the run.',
        '一次性质押的 TAO。计入其滑点与在质押中的占比；其他交易者使价格回到模拟中的水平。',
      ),
    }),
    take: studyInput({
      unit: 'share',
      default: 0.18,
      soft: [0, 0.18],
      hard: [0, 0.18],
      step: 0.01,
      label: text('Validator’s take', '验证者抽成'),
      help: text(
        'Part of the dividends the validator keeps; 18 % at most.',
        '验证者保留的分红比例；至多 18%。',
      ),
      source: sources.defaults,
    }),
    stakedShare: studyInput({
      unit: 'share',
      default: 0.9,
      soft: [0.3, 1],
      hard: [0.05, 1],
      step: 0.05,
      label: text('Part of alpha that is staked', '已质押 alpha 占比'),
      help: text(
        'Of the alpha outside the pool; dividends are shared by what is staked.',
        '池外 alpha 中的比例；分红按已质押部分分配。',
      ),
    }),
  },
  figures: {
    alphaApr: {
      ...yearly,
      label: text('Alpha yield in alpha', 'alpha 年化（以 alpha 计）'),
      description: text('On the first day, without compounding.', '首日，不含复利。'),
    },
    alphaApy: {
      ...yearly,
      label: text('The same compounded', '含复利'),
      description: text('Paid and staked again every epoch.', '每周期发放并再质押。'),
    },
    rootApr: {
      ...yearly,
      label: text('Root yield in TAO', '根网络年化（以 TAO 计）'),
      description: text('On the first day, without compounding.', '首日，不含复利。'),
    },
    rootApy: {
      ...yearly,
      label: text('The same compounded', '含复利'),
      description: text('Paid and staked again every epoch.', '每周期发放并再质押。'),
    },
    alphaEnd: {
      ...tao,
      label: text('Alpha, taken out', 'alpha 取出后'),
      description: text('TAO at the end after slippage and fee.', '期末扣除滑点与手续费后的 TAO。'),
    },
    rootEnd: {
      ...tao,
      label: text('Root, taken out', '根网络取出后'),
      description: text('TAO at the end.', '期末 TAO。'),
    },
    entrySlippage: {
      unit: 'share',
      format: 'percent',
      label: text('Slippage in', '买入滑点'),
      description: text('Mean price paid over the spot price, less one.', '平均成交价与即时价之比减一。'),
    },
    exitSlippage: {
      unit: 'share',
      format: 'percent',
      label: text('Slippage out', '卖出滑点'),
      description: text('One less mean price got over the spot price.', '一减去平均成交价与即时价之比。'),
    },
    priceChange: {
      unit: 'share',
      format: 'percent',
      label: text('Change of the alpha price', 'alpha 价格变动'),
      description: text('Over the days staked, in TAO.', '质押期内，以 TAO 计。'),
    },
  },
  charts: {
    value: {
      title: text('What it is worth', '价值'),
      description: text('TAO on each day if taken out then.', '若于当日取出可得的 TAO。'),
      kind: 'lines',
      x: { label: text('Days', '天'), unit: 'days' },
      y: { unit: 'tao', format: 'decimal' },
      lines: {
        alpha: text('Alpha', 'alpha'),
        root: text('Root', '根网络'),
        held: text('Not staked', '不质押'),
      },
    },
  },
  tables: {
    bySubnet: {
      title: text('By subnet', '按子网'),
      description: text(
        'The same amount over the same days in every large subnet.',
        '同一金额与天数，各大型子网。',
      ),
      columns: {
        subnet: { label: text('Subnet', '子网'), format: 'text' },
        apr: {
          label: text('Yield in alpha', '以 alpha 计年化'),
          format: 'percent',
          unit: 'percent-per-year',
        },
        change: { label: text('Change of price', '价格变动'), format: 'percent', unit: 'share' },
        slippage: { label: text('Slippage in', '买入滑点'), format: 'percent', unit: 'share' },
        end: { label: text('Taken out', '取出'), format: 'decimal', unit: 'tao' },
      },
    },
  },
  sources: [sources.coinbase, sources.balancer, sources.defaults],
});
