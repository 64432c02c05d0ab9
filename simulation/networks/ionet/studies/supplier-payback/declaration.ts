import { declareStudy, defineParameters, text, type StudyFigure } from '../../../../core';
import { assumption, sources } from '../../sources';
import { studyInput } from '../../../shared/study-input';
import { classInput, dayInput } from '../input';

const parameters = defineParameters({
  day: dayInput,
  card: classInput,
  horizonDays: studyInput({
    unit: 'days',
    default: 1095,
    hard: [30, 3650],
    step: 5,
    integer: true,
    label: text('Days looked ahead', '观察天数'),
    help: text(
      'A card that has not paid back by then never does in this table; the last day of the run is held.',
      '届时未回本者在表中视为不回本；超出末日取末日数值。',
    ),
    source: assumption('three years, the useful life of a card'),
  }),
});
const usd = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'usd', format: 'usd' }) as const satisfies StudyFigure;

/** A card bought on a day: when it has earned its price. */
export const supplierPayback = declareStudy({
  title: text('Payback of a card by the day it joins', '按加入日期的单卡回本'),
  question: text(
    'A card is bought and joins on a day of the run: what has it earned after costs by when, how much of that are rewards, and when is it too late to join?',
    '在某日购卡加入：扣除成本后何时赚回、其中奖励占多少、何时加入为时已晚？',
  ),
  parameters,
  figures: {
    price: usd(text('Price of the card', '购卡价格'), text('On the day it joins.', '加入当日。')),
    paybackDays: {
      label: text('Payback', '回本天数'),
      description: text('Undefined when not within the days looked ahead.', '观察期内未回本则无定义。'),
      unit: 'days',
      format: 'integer',
    },
    earned: usd(
      text('Earned after costs', '扣成本后所得'),
      text('Over the days looked ahead, without the price of the card.', '观察期内合计，未扣购卡价格。'),
    ),
    rewardShare: {
      label: text('Rewards in the income', '收入中的奖励'),
      description: text('Share of rent and rewards.', '占租金与奖励之和。'),
      unit: 'share',
      format: 'percent',
    },
    lastJoinDay: {
      label: text('Last day to join', '最后可加入日'),
      description: text(
        'Of those in the table, after which no card pays back; undefined when none does.',
        '表中之后加入均不回本的日期；均不回本则无定义。',
      ),
      unit: 'days',
      format: 'integer',
    },
  },
  charts: {
    cash: {
      title: text('Cash of one card', '单卡累计现金'),
      description: text(
        'Minus its price on the first day, then rent and rewards less costs.',
        '首日为负的购卡价格，其后为租金与奖励减成本。',
      ),
      kind: 'lines',
      x: { label: text('Days since it joined', '加入后天数'), unit: 'days' },
      y: { unit: 'usd', format: 'compact' },
      lines: { withRewards: text('Rent and rewards', '租金与奖励'), rentOnly: text('Rent alone', '仅租金') },
    },
    byJoinDay: {
      title: text('Earned by the day it joins', '按加入日的所得'),
      description: text(
        'Over the days looked ahead, in prices of the card.',
        '观察期内所得，以购卡价格为单位。',
      ),
      kind: 'lines',
      x: { label: text('Day it joins', '加入日'), unit: 'days' },
      y: { unit: 'times', format: 'decimal' },
      lines: { earned: text('Earned ÷ price', '所得 ÷ 价格'), breakEven: text('Pays back', '回本线') },
    },
  },
  tables: {
    classes: {
      title: text('All classes', '全部类别'),
      description: text('Joining on the day that is set.', '在所设日期加入。'),
      columns: {
        name: { label: text('Card', '显卡'), format: 'text' },
        price: { label: text('Price', '价格'), unit: 'usd', format: 'usd' },
        margin: {
          label: text('Margin on the first day', '首日利润'),
          unit: 'usd-per-gpu-day',
          format: 'usd',
        },
        payback: { label: text('Payback', '回本天数'), unit: 'days', format: 'integer' },
        rewardShare: {
          label: text('Rewards in the income', '收入中的奖励'),
          unit: 'share',
          format: 'percent',
        },
      },
    },
  },
  sources: [sources.blockRewards, sources.explorerHome, assumption('the costs of a card as in the run')],
});
