import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { studyInput } from '../input';

const versions = {
  chain2: text('Chain, Yuma 2', '链上 Yuma 2'),
  chain3: text('Chain, Yuma 3', '链上 Yuma 3'),
  liquid: text('Chain, liquid alpha', '链上流动 α'),
  yuma1: text('Version 1', '版本 1'),
  yuma2: text('Version 2', '版本 2'),
  yuma2b: text('Version 2B', '版本 2B'),
  yuma2c: text('Version 2C', '版本 2C'),
  yuma3: text('Version 3', '版本 3'),
} as const;

/** How versions of Yuma Consensus pay a validator that sees a new miner's quality first. */
export const yumaVersions = declareStudy({
  title: text('Who sees quality first', '谁先看到质量'),
  question: text(
    'A better miner appears and one small validator finds it before the others. Which version of Yuma Consensus pays for that, and which punishes it?',
    '出现一个更好的矿工，一个小验证者先于其他人发现。哪种 Yuma 共识版本奖励它，哪种惩罚它？',
  ),
  parameters: {
    earlyStake: studyInput({
      unit: 'share',
      default: 0.1,
      soft: [0.01, 0.49],
      hard: [0.001, 0.99],
      step: 0.01,
      label: text('Stake of the early validator', '先行者质押份额'),
      help: text(
        'The rest is held by two others, four fifths and one fifth of it.',
        '其余由另外两个验证者持有，分别占五分之四与五分之一。',
      ),
    }),
    foundAt: studyInput({
      unit: 'epochs',
      default: 5,
      soft: [1, 20],
      hard: [0, 39],
      step: 1,
      integer: true,
      label: text('Found in epoch', '发现周期'),
      help: text(
        'Epoch in which the early validator moves its weights to the better miner.',
        '先行者将权重移向更好矿工的周期。',
      ),
    }),
    delay: studyInput({
      unit: 'epochs',
      default: 5,
      soft: [0, 30],
      hard: [0, 40],
      step: 1,
      integer: true,
      label: text('Others follow after', '他人滞后'),
      help: text('Epochs until the others see it too.', '其他验证者跟进前的周期数。'),
    }),
  },
  figures: {
    chain2: {
      label: versions.chain2,
      description: text(
        'Dividends of the early validator per stake over those of the others, 40 epochs.',
        '40 个周期内先行者与其他人单位质押分红之比。',
      ),
      unit: 'share',
      format: 'percent',
    },
    chain3: {
      label: versions.chain3,
      description: text('The same with Yuma 3.', 'Yuma 3 下的同一数值。'),
      unit: 'share',
      format: 'percent',
    },
    liquid: {
      label: versions.liquid,
      description: text('The same with liquid alpha.', '流动 α 下的同一数值。'),
      unit: 'share',
      format: 'percent',
    },
  },
  charts: {
    dividends: {
      title: text('Dividends of the early validator', '先行者的分红'),
      description: text(
        'Per stake, over the mean of all validators, by version of the rule.',
        '单位质押，相对全体均值，按规则版本。',
      ),
      kind: 'lines',
      x: { label: text('Epochs', '周期'), unit: 'epochs' },
      y: { unit: 'share', format: 'percent' },
      lines: versions,
    },
  },
  tables: {
    versions: {
      title: text('By version', '按版本'),
      description: text(
        'Over all 40 epochs: dividends per stake, and what the better miner earned.',
        '40 个周期合计：单位质押分红，以及更好矿工所得。',
      ),
      columns: {
        version: { label: text('Version', '版本'), format: 'text' },
        early: { label: text('Early validator', '先行者'), format: 'percent', unit: 'share' },
        others: { label: text('Others', '其他验证者'), format: 'percent', unit: 'share' },
        incentive: { label: text('Better miner', '更好的矿工'), format: 'percent', unit: 'share' },
      },
    },
  },
  sources: [sources.epoch, sources.yumaSimulation],
});
