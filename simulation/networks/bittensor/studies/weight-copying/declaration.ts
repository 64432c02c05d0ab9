import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { startInput, studyInput, subnetInput, yumaInput } from '../input';

/** Whether it pays to copy the consensus instead of testing miners. */
export const weightCopying = declareStudy({
  title: text('Copying weights', '抄袭权重'),
  question: text(
    'What does a validator lose that copies an old consensus, and does commit-reveal make it lose enough?',
    '抄袭旧共识的验证者会损失多少？提交–揭示能否使其得不偿失？',
  ),
  parameters: {
    subnet: subnetInput,
    day: startInput,
    lag: studyInput({
      unit: 'epochs',
      default: 3,
      soft: [0, 20],
      hard: [0, 100],
      step: 1,
      integer: true,
      label: text('Age of what is copied', '被抄共识的滞后'),
      help: text(
        'Epochs between a consensus and its copy. Commit-reveal hides weights for 1 to 100 epochs.',
        '共识与其副本之间的周期数。提交–揭示可隐藏权重 1 至 100 个周期。',
      ),
      source: sources.defaults,
    }),
    drift: studyInput({
      unit: 'share',
      default: 0.1,
      soft: [0, 0.3],
      hard: [0, 1],
      step: 0.01,
      label: text('Drift of quality', '质量漂移'),
      help: text(
        'How far the quality of a miner moves in an epoch, up or down, on a scale of 0 to 1.',
        '矿工质量每个周期上下移动的幅度，取值 0 到 1。',
      ),
    }),
    noise: studyInput({
      unit: 'share',
      default: 0,
      soft: [0, 0.3],
      hard: [0, 1],
      step: 0.01,
      label: text('Noise of honest tests', '诚实测试的噪声'),
      help: text(
        'Standard deviation of what an honest validator sees of a quality. The median the copier takes has less of it.',
        '诚实验证者观测质量的标准差。抄袭者所取的中位数噪声更小。',
      ),
    }),
    stakeShare: studyInput({
      unit: 'share',
      default: 0.2,
      soft: [0.01, 0.45],
      hard: [0.001, 0.9],
      step: 0.01,
      label: text('Stake of the copier', '抄袭者质押份额'),
      help: text('The rest is held by four equal honest validators.', '其余由四个等额诚实验证者持有。'),
    }),
    validationCostUsd: studyInput({
      unit: 'usd-per-day',
      default: 100,
      soft: [0, 2000],
      hard: [0, 1_000_000],
      step: 10,
      label: text('Cost of testing miners', '测试矿工的成本'),
      help: text(
        'What an honest validator spends a day on tests, and the copier saves.',
        '诚实验证者每天的测试开支，即抄袭者省下的费用。',
      ),
    }),
    yuma: yumaInput,
  },
  figures: {
    relative: {
      label: text('Dividends of the copier', '抄袭者分红'),
      description: text(
        'Dividends per stake over those of the honest validators.',
        '单位质押分红与诚实验证者之比。',
      ),
      unit: 'share',
      format: 'percent',
    },
    lost: {
      label: text('Dividends lost', '损失的分红'),
      description: text('By the copier, at the prices of the day.', '抄袭者按当日价格的损失。'),
      unit: 'usd-per-day',
      format: 'usd',
    },
    profit: {
      label: text('Profit of copying', '抄袭的利润'),
      description: text(
        'Cost of tests that is saved less the dividends lost.',
        '省下的测试成本减去损失的分红。',
      ),
      unit: 'usd-per-day',
      format: 'usd',
    },
    harm: {
      label: text('Lost by honest validators', '诚实验证者的损失'),
      description: text(
        'Dividends below what their stake would earn; negative where they gain.',
        '低于其质押应得分红的部分；为负表示获益。',
      ),
      unit: 'usd-per-day',
      format: 'usd',
    },
  },
  charts: {
    byLag: {
      title: text('Dividends of the copier by lag', '抄袭者分红与滞后'),
      description: text(
        'Relative to honest validators, mean of 100 epochs after 20 to settle.',
        '相对诚实验证者；20 个周期稳定后 100 个周期的均值。',
      ),
      kind: 'lines',
      x: { label: text('Epochs of lag', '滞后周期'), unit: 'epochs' },
      y: { unit: 'share', format: 'percent' },
      lines: { yuma2: text('Yuma 2', 'Yuma 2'), yuma3: text('Yuma 3', 'Yuma 3') },
    },
  },
  tables: {
    grid: {
      title: text('By lag and drift', '按滞后与漂移'),
      description: text(
        'Dividends of the copier relative to honest validators.',
        '抄袭者相对诚实验证者的分红。',
      ),
      columns: {
        drift: { label: text('Drift', '漂移'), format: 'decimal', unit: 'share' },
        lag1: { label: text('Lag 1', '滞后 1'), format: 'percent', unit: 'share' },
        lag3: { label: text('Lag 3', '滞后 3'), format: 'percent', unit: 'share' },
        lag10: { label: text('Lag 10', '滞后 10'), format: 'percent', unit: 'share' },
      },
    },
  },
  sources: [sources.epoch, sources.model],
});
