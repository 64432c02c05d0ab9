import { declareStudy, defineParameters, text, type StudyColumn, type StudyFigure } from '../../../../core';
import { buckets } from '../../buckets';
import { assumption, sources } from '../../sources';
import { studyInput } from '../../../shared/study-input';

const parameters = defineParameters({
  month: studyInput({
    unit: 'months',
    default: 13,
    hard: [0, 60],
    step: 1,
    integer: true,
    label: text('Month', '月份'),
    help: text(
      'Whole months since 2024-06-11; month 13 is July 2025, when investors and team begin.',
      '自 2024-06-11 起的整月数；第 13 个月为 2025 年 7 月，投资者与团队开始解锁。',
    ),
    source: sources.allocation,
  }),
  sellShare: studyInput({
    unit: 'share',
    default: 0.3,
    hard: [0, 1],
    step: 0.05,
    label: text('Share sold at once', '立即出售的比例'),
    help: text('Share of a month’s unlocks that is sold in it.', '当月解锁中在当月出售的比例。'),
    source: assumption('investors 0.3, team 0.2'),
  }),
});

const io = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'io', format: 'compact' }) as const satisfies StudyFigure;
const amount = (label: StudyColumn['label']) =>
  ({ label, unit: 'io', format: 'compact' }) as const satisfies StudyColumn;
const months = { label: text('Months since launch', '上线后月数'), unit: 'months' } as const;
const lines = Object.fromEntries(buckets.map(({ key, label }) => [key, label]));

/** Which allocation enters circulation when, from the launch on and in both readings. */
export const unlockCalendar = declareStudy({
  title: text('Unlock calendar and its cliff', '解锁日历与解锁悬崖'),
  question: text(
    'Which allocations unlock in which month, how large is that against what circulates, and which reading fits the launch?',
    '各份额在何月解锁、相对流通量有多大、哪种读法符合上线时的数据？',
  ),
  parameters,
  figures: {
    unlocked: io(
      text('Unlocked in the month', '当月解锁'),
      text('All allocations together.', '全部份额合计。'),
    ),
    ofCirculating: {
      label: text('Of what circulated before', '占此前流通量'),
      description: text(
        'Unlocks of the month over the circulating supply of the month before.',
        '当月解锁与上月流通量之比。',
      ),
      unit: 'share',
      format: 'percent',
    },
    sold: io(text('Sold in the month', '当月出售'), text('At the share that is set.', '按所设比例。')),
    launchFloat: io(
      text('Launch float', '上线流通量'),
      text('Third-party tranches; the listing said 95 M.', '第三方解锁表；上市公告为 9500 万。'),
    ),
    launchFloatOfficial: io(
      text('Launch float, official chart', '上线流通量（官方图表）'),
      text('If ecosystem and community were free at once.', '若生态与社区首日全部解锁。'),
    ),
    lastMonth: {
      label: text('All unlocked after', '全部解锁于'),
      description: text('Months after the launch.', '上线后的月数。'),
      unit: 'months',
      format: 'integer',
    },
  },
  charts: {
    calendar: {
      title: text('Unlocked by allocation', '各份额累计解锁'),
      description: text('Third-party tranches.', '按第三方解锁表。'),
      kind: 'stacked',
      x: months,
      y: { unit: 'io', format: 'compact' },
      lines,
    },
    monthly: {
      title: text('Unlocks of a month, both readings', '每月解锁（两种读法）'),
      description: text('With the rewards of the schedule for comparison.', '并列计划内的奖励作对比。'),
      kind: 'lines',
      x: months,
      y: { unit: 'io', format: 'compact' },
      lines: {
        thirdParty: text('Third-party tranches', '第三方解锁表'),
        officialChart: text('Official chart', '官方图表'),
        emission: text('Rewards', '奖励'),
      },
    },
  },
  tables: {
    years: {
      title: text('By year', '按年'),
      description: text('At the end of each year after the launch.', '上线后各年末。'),
      columns: {
        month: { label: text('Month', '月份'), unit: 'months', format: 'integer' },
        genesis: amount(text('Genesis, unlocked', '创世份额已解锁')),
        rewards: amount(text('Rewards paid', '已发奖励')),
        circulating: amount(text('Circulating without burn', '未计销毁的流通量')),
      },
    },
  },
  sources: [sources.allocation, sources.vestingReview, sources.launchpool, sources.emissionSchedule],
});
