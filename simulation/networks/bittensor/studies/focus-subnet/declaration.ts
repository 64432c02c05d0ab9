import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { byQualityChart, nodeColumns } from '../nodes/declaration';
import { parameters } from './parameters';

const share = { unit: 'share', format: 'percent' } as const;
const miners = { unit: 'units', format: 'integer' } as const;

/** One subnet by its nodes: what Yuma Consensus makes of quality. */
export const focusSubnet = declareStudy({
  title: text('Inside one subnet', '走进一个子网'),
  question: text(
    'Do miners earn by their quality, who enters and leaves, and what do validators’ tests, stake and trust do to it?',
    '矿工是否按质量获酬？谁进入、谁退出？验证者的测试、质押与信任如何影响结果？',
  ),
  parameters,
  follows: { netuid: 'focusNetuid', kind: 'focusKind' },
  figures: {
    activeMiners: {
      ...miners,
      label: text('Miners at work', '在岗矿工'),
      description: text('At the end.', '期末。'),
    },
    dailyMiners: {
      ...miners,
      label: text('Miners by the daily model', '日度模型的矿工数'),
      description: text(
        'Miners the daily run counts in the subnet on that day: as many as the reward carries, up to its seats.',
        '日度运行在当日该子网的矿工数：以奖励可承载者为限，不超过席位。',
      ),
    },
    dailyCost: {
      unit: 'usd-per-day',
      format: 'usd',
      label: text('Cost of miners at work', '在岗矿工成本'),
      description: text('What all miners at work at the end spend on a day.', '期末全部在岗矿工的每日支出。'),
    },
    fidelity: {
      unit: 'none',
      format: 'decimal',
      label: text('Correlation of incentive and quality', '激励与质量的相关'),
      description: text('Over the miners of the last epoch; 1 is perfect.', '末期矿工之间；1 为完全一致。'),
    },
    topTenth: {
      ...share,
      label: text('Best-paid tenth', '收入最高的十分之一'),
      description: text(
        'Part of the incentive the best-paid tenth of miners gets.',
        '收入最高十分之一矿工所得激励的比例。',
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
    meanQuality: {
      ...share,
      label: text('Quality paid for', '付费质量'),
      description: text(
        'Quality weighted by incentive: what the subnet delivers.',
        '按激励加权的质量：子网实际交付的水平。',
      ),
    },
    registered: {
      ...miners,
      label: text('Registrations', '注册数'),
      description: text('Over the epochs.', '观察期内。'),
    },
    left: {
      ...miners,
      label: text('Left or replaced', '退出或被替换'),
      description: text('Over the epochs.', '观察期内。'),
    },
    seatPrice: {
      unit: 'tao',
      format: 'decimal',
      label: text('Price of a seat', '席位价格'),
      description: text('Registration burn at the end.', '期末注册销毁。'),
    },
  },
  charts: {
    byQuality: byQualityChart,
    quality: {
      title: text('Quality over time', '质量的变化'),
      description: text(
        'Mean of all miners and weighted by incentive: the gap is what the ranking adds.',
        '全部矿工均值与按激励加权的均值：差距即排名的作用。',
      ),
      kind: 'lines',
      x: { label: text('Epochs', '周期'), unit: 'epochs' },
      y: { unit: 'share', format: 'percent' },
      lines: { mean: text('Mean', '均值'), paid: text('Weighted by incentive', '按激励加权') },
    },
    seats: {
      title: text('Coming and going', '进出'),
      description: text(
        'Miners at work, and all who registered or left so far.',
        '在岗矿工，以及累计注册与离开者。',
      ),
      kind: 'lines',
      x: { label: text('Epochs', '周期'), unit: 'epochs' },
      y: { unit: 'units', format: 'integer' },
      lines: {
        active: text('At work', '在岗'),
        registered: text('Registered', '注册'),
        left: text('Left or replaced', '退出或被替换'),
      },
    },
  },
  tables: {
    nodes: {
      title: text('Nodes of the subnet', '子网节点'),
      description: text(
        'Last epoch, best paid first. A day’s income at the prices of the day; validators before their stakers are paid.',
        '末期，收入高者在前。日收入按当日价格；验证者为付给质押者之前。',
      ),
      columns: nodeColumns,
    },
  },
  sources: [sources.epoch, sources.registration, sources.article, sources.model],
});
