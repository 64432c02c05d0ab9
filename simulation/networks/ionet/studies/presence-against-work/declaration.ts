import { declareStudy, defineParameters, text, type StudyColumn, type StudyFigure } from '../../../../core';
import { sources } from '../../sources';
import { classInput, dayInput } from '../input';

const parameters = defineParameters({ day: dayInput, card: classInput });
const usd = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'usd-per-gpu-hour', format: 'usd' }) as const satisfies StudyFigure;
const money = (label: StudyColumn['label']) =>
  ({ label, unit: 'usd-per-gpu-hour', format: 'usd' }) as const satisfies StudyColumn;

/** What a card earns by waiting and by working. */
export const presenceAgainstWork = declareStudy({
  title: text('Presence against work', '在线对比工作'),
  question: text(
    'Does a card earn more by being online or by being rented, and at which price of IO does that turn?',
    '显卡是在线更赚还是被租用更赚？IO 价格到多少时反转？',
  ),
  parameters,
  figures: {
    presence: usd(
      text('An hour online', '在线一小时'),
      text('Block reward of a ready card at the price of the day.', '一张可用卡的区块奖励，按当日价格。'),
    ),
    work: usd(
      text('An hour rented', '被租用一小时'),
      text('What renters pay for the class.', '租用者为该类别支付的价格。'),
    ),
    ratio: {
      label: text('Presence ÷ work', '在线 ÷ 工作'),
      description: text('Above 1 waiting pays more.', '大于 1 则等待更赚。'),
      unit: 'times',
      format: 'decimal',
    },
    breakEven: {
      label: text('Price of IO where both are equal', '二者相等的 IO 价格'),
      description: text('Undefined when there is no reward.', '无奖励时无定义。'),
      unit: 'usd',
      format: 'usd',
    },
    hiredBonus: {
      label: text('What being hired adds to the score', '被租用对得分的增益'),
      description: text('Share of the base score of a device.', '占设备基础得分的比例。'),
      unit: 'share',
      format: 'percent',
    },
    recordBreakEven: {
      label: text('The same for the record of March 2025', '2025 年 3 月记录的对应值'),
      description: text(
        '8 × H100: 13.548 IO an hour against 1.19 USD a card-hour.',
        '8 × H100：每小时 13.548 IO，对比每卡时 1.19 美元。',
      ),
      unit: 'usd',
      format: 'usd',
    },
  },
  charts: {
    byPrice: {
      title: text('By price of IO', '随 IO 价格变化'),
      description: text('Reward of the day, rent of the day.', '当日奖励与当日租金。'),
      kind: 'lines',
      x: { label: text('Price of IO', 'IO 价格'), unit: 'usd', scale: 'log' },
      y: { unit: 'usd-per-gpu-hour', format: 'usd' },
      lines: { presence: text('Online', '在线'), work: text('Rented', '被租用') },
    },
    overTime: {
      title: text('Over the run', '随时间变化'),
      description: text('At the prices of each day.', '按各日价格。'),
      kind: 'lines',
      x: { label: text('Day', '天'), unit: 'days' },
      y: { unit: 'usd-per-gpu-hour', format: 'usd' },
      lines: { presence: text('Online', '在线'), work: text('Rented', '被租用') },
    },
  },
  tables: {
    classes: {
      title: text('All classes', '全部类别'),
      description: text('On the day that is set.', '在所设日期。'),
      columns: {
        name: { label: text('Card', '显卡'), format: 'text' },
        reward: { label: text('Reward an hour', '每小时奖励'), unit: 'io-per-gpu', format: 'decimal' },
        presence: money(text('Online', '在线')),
        work: money(text('Rented', '被租用')),
        ratio: { label: text('Presence ÷ work', '在线 ÷ 工作'), unit: 'times', format: 'decimal' },
      },
    },
  },
  sources: [sources.blockRecord, sources.explorerHome],
});
