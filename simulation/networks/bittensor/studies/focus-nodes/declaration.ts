import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { kindInput, netuidInput, startInput } from '../input';
import { byQualityChart, nodeColumns } from '../nodes/declaration';

const share = { unit: 'share', format: 'percent' } as const;

/** The nodes of the subnet in focus as they are in the run itself. */
export const focusNodes = declareStudy({
  title: text('Nodes of the subnet in focus', '焦点子网的节点'),
  question: text(
    'Who are the miners and validators of the subnet in focus on a day of the run, and how does Yuma Consensus rank them? While the scenario has no focus, the charts show all subnets in aggregate: price and share of this one differ from theirs.',
    '运行中的某一天，焦点子网有哪些矿工与验证者？Yuma 共识如何为其排名？场景未设焦点时，图表以汇总方式计算所有子网，此处的价格与份额会与之不同。',
  ),
  parameters: {
    netuid: netuidInput,
    kind: kindInput,
    day: {
      ...startInput,
      label: text('On day', '日期'),
      help: text(
        'Days after the start of the scenario. The run is computed up to it with the focus the scenario sets, or with a test a day where that is off.',
        '场景开始后的天数。按场景所设的焦点方式计算至当日；若焦点关闭，则按每天测试一次。',
      ),
    },
  },
  follows: { netuid: 'focusNetuid', kind: 'focusKind' },
  figures: {
    share: {
      ...share,
      label: text('Share of emission', '发行份额'),
      description: text('Of the subnet on that day.', '该子网当日的份额。'),
    },
    price: {
      unit: 'tao-per-alpha',
      format: 'decimal',
      label: text('Price of its alpha', '其 alpha 价格'),
      description: text('Spot price at the end of the day.', '当日结束时的即时价格。'),
    },
    miners: {
      unit: 'units',
      format: 'integer',
      label: text('Seats at work', '在岗席位'),
      description: text(
        'Seats with a miner; each stands for 192 miners over the number simulated.',
        '有矿工的席位；每席代表 192 除以模拟矿工数。',
      ),
    },
    quality: {
      ...share,
      label: text('Quality paid for', '付费质量'),
      description: text(
        'Quality weighted by incentive over the last test: what the subnet delivers.',
        '最近一次测试中按激励加权的质量：子网实际交付的水平。',
      ),
    },
    trust: {
      ...share,
      label: text('Mean validator trust', '平均验证者信任'),
      description: text(
        'Part of the weights that survives clipping, by stake.',
        '权重在截断后保留的比例，按质押加权。',
      ),
    },
  },
  charts: { byQuality: byQualityChart },
  tables: {
    nodes: {
      title: text('Node ranking', '节点排名'),
      description: text(
        'Of the last epoch computed by that day, best paid first. A day’s income at the prices of the day; validators before their stakers are paid. A seat just taken shows the ranking of the miner who lost it, and the quality and cost of the newcomer.',
        '截至当日最后计算的周期，收入高者在前。日收入按当日价格；验证者为付给质押者之前。刚易手的席位显示原矿工的排名，质量与成本则为新矿工的。',
      ),
      columns: nodeColumns,
    },
  },
  sources: [sources.epoch, sources.registration, sources.article, sources.model],
});
