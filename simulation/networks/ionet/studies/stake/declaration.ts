import { declareStudy, defineParameters, text, type StudyColumn, type StudyFigure } from '../../../../core';
import { sources } from '../../sources';
import { classInput, dayInput } from '../input';

/** Slashes, appeals and co-stakes are those of the run. */
const parameters = defineParameters({
  day: dayInput,
  card: classInput,
});

const perYear = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'per-year', format: 'percent' }) as const satisfies StudyFigure;
const io = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'io', format: 'compact' }) as const satisfies StudyFigure;
const inIo = (label: StudyColumn['label']) =>
  ({ label, unit: 'io', format: 'compact' }) as const satisfies StudyColumn;

/** What a stake brings and what it risks. */
export const stake = declareStudy({
  title: text('Stake, co-stake and slashing', '质押、共同质押与惩罚'),
  question: text(
    'What does the stake behind a device bring its owner and a co-staker under the rules of the run, how often is it slashed, and when is it free again?',
    '在本次模拟的规则下，设备背后的质押为所有者与共同质押者带来多少收益、多久被罚一次、何时可取回？',
  ),
  parameters,
  figures: {
    stake: io(
      text('Stake of the device', '设备质押'),
      text('200 IO × multiplier × processors.', '200 IO × 乘数 × 处理器数。'),
    ),
    reward: {
      label: text('Block rewards', '区块奖励'),
      description: text('Of the device, a day.', '设备每日所得。'),
      unit: 'io-per-day',
      format: 'decimal',
    },
    ownerYield: perYear(
      text('Yield of the owner’s stake', '所有者质押收益率'),
      text(
        'Block rewards kept over the own stake, after slashing; 0 without stake.',
        '自留区块奖励扣罚没后与自有质押之比；无质押时为 0。',
      ),
    ),
    coStakerYield: perYear(
      text('Yield of the co-stake', '共同质押收益率'),
      text(
        'Its share of the rewards over its stake, after slashing; 0 without stake.',
        '所得奖励扣罚没后与其质押之比；无质押时为 0。',
      ),
    ),
    slashesPerYear: {
      label: text('Slashes a year', '每年罚没次数'),
      description: text('Mean for a device that is always nominated.', '始终被提名的设备的平均值。'),
      unit: 'per-year',
      format: 'decimal',
    },
    burnedPerYear: io(
      text('Burned a year', '每年销毁'),
      text('Of this stake, after appeals.', '该质押扣除申诉退还之后。'),
    ),
  },
  charts: {
    slashes: {
      title: text('Slashes a year by failures', '罚没次数与失败率'),
      description: text('For runs of one to five failures that count.', '连续一至五次失败即罚的情形。'),
      kind: 'lines',
      x: { label: text('Failed blocks', '区块失败率'), unit: 'share' },
      y: { unit: 'per-year', format: 'decimal' },
      lines: {
        one: text('1 in a row', '1 次'),
        two: text('2 in a row', '连续 2 次'),
        three: text('3 in a row', '连续 3 次'),
        five: text('5 in a row', '连续 5 次'),
      },
    },
    left: {
      title: text('Stake left while every block fails', '持续失败时的剩余质押'),
      description: text('The owner adds nothing.', '所有者不补充。'),
      kind: 'lines',
      x: { label: text('Hours', '小时'), unit: 'hours' },
      y: { unit: 'io', format: 'compact' },
      lines: { left: text('Stake', '质押') },
    },
  },
  tables: {
    calendar: {
      title: text('From leaving to free IO', '从退出到可支配'),
      description: text(
        'Days after the owner or the co-staker asks to leave; a slash on the first day is decided last.',
        '所有者或共同质押者申请退出后的天数；首日的罚没最后裁定。',
      ),
      columns: {
        event: { label: text('What happens', '事件'), format: 'text' },
        day: { label: text('Day', '天'), unit: 'days', format: 'integer' },
        amount: inIo(text('IO', 'IO')),
      },
    },
  },
  sources: [sources.stakingDocs, sources.blockRecord],
});
