import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { startInput, studyInput, subnetInput, yumaInput } from '../input';

const share = { unit: 'share', format: 'percent' } as const;
const tao = { unit: 'tao-per-day', format: 'decimal' } as const;

/** What a cartel of validators earns by its share of stake. */
export const cartel = declareStudy({
  title: text('A cartel of validators', '验证者卡特尔'),
  question: text(
    'What do validators gain who vote for worthless miners of their own, and from which share of stake on?',
    '若验证者只为自己无价值的矿工投票，从多少质押份额起能够获利、获利多少？',
  ),
  parameters: {
    subnet: subnetInput,
    day: startInput,
    stakeShare: studyInput({
      unit: 'share',
      default: 0.4,
      soft: [0, 1],
      hard: [0, 1],
      step: 0.01,
      label: text('Stake of the cartel', '卡特尔质押份额'),
      help: text(
        'Share of the subnet’s validator stake that the cartel holds at first.',
        '卡特尔起初持有的子网验证者质押份额。',
      ),
    }),
    kappa: studyInput({
      unit: 'share',
      default: 0.5,
      soft: [0.3, 0.8],
      hard: [0.05, 0.95],
      step: 0.01,
      label: text('Majority κ', '多数阈值 κ'),
      help: text(
        'Share of stake that consensus needs; 32,767 of 65,535 on chain.',
        '共识所需质押份额；链上为 32,767 / 65,535。',
      ),
      source: sources.defaults,
    }),
    honestError: studyInput({
      unit: 'share',
      default: 0.012,
      soft: [0, 0.1],
      hard: [0, 0.5],
      step: 0.001,
      label: text('Honest weight on worthless miners', '诚实验证者误给的权重'),
      help: text(
        'Share of an honest validator’s weights that the cartel’s miners get because tests err. 1.2 % reproduces what the chain’s arithmetic gave a cartel of 20 to 60 %.',
        '诚实验证者因测试误差给予卡特尔矿工的权重占比。取 1.2% 可重现链上算术在卡特尔占 20% 至 60% 时的结果。',
      ),
    }),
    compounding: studyInput({
      unit: 'share',
      default: 1,
      soft: [0, 1],
      hard: [0, 1],
      step: 0.05,
      label: text('Dividends staked again', '分红再质押比例'),
      help: text(
        'Part of the dividends of all validators that is staked again, which moves the shares of stake.',
        '全部验证者分红中再次质押的比例，由此改变质押份额。',
      ),
    }),
    yuma: yumaInput,
  },
  figures: {
    incentive: {
      ...share,
      label: text('Incentive of its miners', '其矿工的激励'),
      description: text(
        'Part of the miners’ alpha that goes to the cartel’s worthless miners.',
        '矿工 alpha 中流向卡特尔无价值矿工的部分。',
      ),
    },
    dividends: {
      ...share,
      label: text('Dividends of the cartel', '卡特尔的分红'),
      description: text(
        'Part it gets of what validators get; where no miner has a majority that is all emission, by stake.',
        '其在验证者所得中的比例；若无矿工获得多数，则全部发行按质押分给验证者。',
      ),
    },
    trust: {
      ...share,
      label: text('Trust of the cartel', '卡特尔的信任'),
      description: text('What is left of its weights after clipping.', '其权重在截断后保留的比例。'),
    },
    profit: {
      ...tao,
      label: text('Profit against voting honestly', '相对诚实投票的利润'),
      description: text(
        'Dividends and incentive less the dividends its stake would earn honestly and what its miners would get by the errors of honest validators alone; miners cost nothing.',
        '分红与激励之和，减去其质押诚实投票应得的分红以及其矿工仅凭诚实验证者的误差所得；矿工不计成本。',
      ),
    },
    harmMiners: {
      ...tao,
      label: text('Lost by honest miners', '诚实矿工的损失'),
      description: text(
        'Incentive that goes to the cartel’s miners instead, beyond what errors give them, or to validators where no miner has a majority.',
        '被卡特尔矿工拿走的激励（误差所致部分除外）；若无矿工获得多数，则为归验证者的部分。',
      ),
    },
    harmValidators: {
      ...tao,
      label: text('Lost by honest validators', '诚实验证者的损失'),
      description: text(
        'Dividends below what their stake would earn; negative where they gain.',
        '低于其质押应得分红的部分；为负表示获益。',
      ),
    },
  },
  charts: {
    cliff: {
      title: text('The cliff at κ', 'κ 处的悬崖'),
      description: text(
        'After 40 epochs, by the cartel’s share of stake. Where neither side holds κ, honest miners get nothing: what both sides vote for takes all incentive, and if that is nobody, validators share the emission by stake.',
        '40 个周期后的结果，按卡特尔质押份额。双方均未达到 κ 时，诚实矿工一无所得：激励全归双方都投了票的矿工；若没有这样的矿工，发行按质押分给验证者。',
      ),
      kind: 'lines',
      x: { label: text('Stake of the cartel', '卡特尔质押份额'), unit: 'share' },
      y: { unit: 'share', format: 'percent' },
      lines: {
        incentive: text('Incentive of its miners', '其矿工的激励'),
        honestIncentive: text('Incentive of honest miners', '诚实矿工的激励'),
        dividends: text('Its dividends', '其分红'),
        trust: text('Its trust', '其信任'),
      },
    },
    drift: {
      title: text('Where its stake goes', '其质押的去向'),
      description: text(
        'Share of stake over two years when dividends are staked again.',
        '分红再质押时，两年内的质押份额。',
      ),
      kind: 'lines',
      x: { label: text('Days', '天'), unit: 'days' },
      y: { unit: 'share', format: 'percent' },
      lines: { stake: text('Stake of the cartel', '卡特尔质押份额') },
    },
  },
  tables: {
    groups: {
      title: text('Who gets what', '各方所得'),
      description: text(
        'TAO a day at the alpha price of the day; fair is what stake and work would earn with an honest cartel, the errors of honest validators included.',
        '按当日 alpha 价格折算的每日 TAO；应得指卡特尔诚实时按质押与工作应得之数，含诚实验证者的误差。',
      ),
      columns: {
        group: { label: text('Group', '群体'), format: 'text' },
        earned: { label: text('Earns', '所得'), format: 'decimal', unit: 'tao-per-day' },
        fair: { label: text('Fair', '应得'), format: 'decimal', unit: 'tao-per-day' },
      },
    },
  },
  sources: [sources.epoch, sources.model],
});
