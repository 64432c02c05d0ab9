import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { startInput, studyInput, subnetInput } from '../input';

const tao = { unit: 'tao', format: 'compact' } as const;

/** What an owner gains that takes the miners' incentive away from them. */
export const burnGaming = declareStudy({
  title: text('Burn gaming', '操纵销毁'),
  question: text(
    'What does an owner gain who routes the miners’ incentive to keys of its own, openly so that it burns or hidden so that it is kept, and what do miners and other subnets lose?',
    '所有者将矿工激励导向自己的密钥（公开则被销毁，隐藏则据为己有）能获利多少？矿工与其他子网损失多少？',
  ),
  parameters: {
    subnet: subnetInput,
    day: startInput,
    horizon: studyInput({
      unit: 'days',
      default: 180,
      soft: [30, 720],
      hard: [1, 1500],
      step: 30,
      integer: true,
      label: text('Watched for', '观察天数'),
      help: text('Days over which incomes are summed.', '累计收入的天数。'),
    }),
    routed: studyInput({
      unit: 'share',
      default: 0.5,
      soft: [0, 1],
      hard: [0, 1],
      step: 0.05,
      label: text('Incentive routed to the owner', '导向所有者的激励'),
      help: text(
        'Part of the miners’ incentive that no longer goes to honest miners.',
        '不再流向诚实矿工的激励比例。',
      ),
    }),
    hidden: studyInput({
      unit: 'share',
      default: 0.5,
      soft: [0, 1],
      hard: [0, 1],
      step: 0.05,
      label: text('Of it hidden', '其中隐藏的比例'),
      help: text(
        'Part of what is routed that goes to keys the chain does not know as the owner’s: it is kept and sold, not burned, and does not lower the subnet’s share.',
        '导向链上不知属于所有者的密钥的部分：被保留并卖出而非销毁，也不降低子网份额。',
      ),
    }),
  },
  figures: {
    profit: {
      ...tao,
      label: text('Profit of the owner', '所有者的利润'),
      description: text(
        'Income from its cut and from hidden keys, less the income of an honest owner who burns nothing.',
        '抽成与隐藏密钥的收入之和，减去不销毁的诚实所有者的收入。',
      ),
    },
    harmMiners: {
      ...tao,
      label: text('Lost by miners', '矿工的损失'),
      description: text(
        'Income of honest miners less than with an honest owner.',
        '诚实矿工收入较诚实所有者情形减少之数。',
      ),
    },
    harmOthers: {
      ...tao,
      label: text('Emission lost by other subnets', '其他子网损失的发行'),
      description: text(
        'TAO that entered this subnet’s pool more than with an honest owner; negative where it entered less.',
        '较诚实所有者情形多进入该子网资金池的 TAO；为负表示减少。',
      ),
    },
    share: {
      unit: 'share',
      format: 'percent',
      label: text('Share of emission at the end', '期末发行份额'),
      description: text('By the rule of the scenario.', '按场景的规则。'),
    },
  },
  charts: {
    byRouted: {
      title: text('Profit by what is routed', '利润与导出比例'),
      description: text(
        'Over the days watched, against an owner who burns nothing.',
        '观察期内，相对不销毁的所有者。',
      ),
      kind: 'lines',
      x: { label: text('Incentive routed to the owner', '导向所有者的激励'), unit: 'share' },
      y: { unit: 'tao', format: 'compact' },
      lines: {
        profit: text('Profit of the owner', '所有者的利润'),
        harm: text('Lost by miners', '矿工的损失'),
      },
    },
  },
  tables: {
    cases: {
      title: text('Honest, burning, hiding', '诚实、销毁、隐藏'),
      description: text('The same part routed in three ways.', '同一比例以三种方式处理。'),
      columns: {
        name: { label: text('Owner', '所有者'), format: 'text' },
        owner: { label: text('Owner’s income', '所有者收入'), format: 'compact', unit: 'tao' },
        miners: { label: text('Honest miners’ income', '诚实矿工收入'), format: 'compact', unit: 'tao' },
        emission: { label: text('Emission to the subnet', '进入子网的发行'), format: 'compact', unit: 'tao' },
        share: { label: text('Share at the end', '期末份额'), format: 'percent', unit: 'share' },
      },
    },
  },
  sources: [sources.subnetEmissions, sources.hillGate, sources.model],
});
