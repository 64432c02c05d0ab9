import { declareStudy, defineParameters, text, type StudyColumn, type StudyFigure } from '../../../../core';
import { assumption } from '../../sources';
import { studyInput } from '../../../shared/study-input';
import { shapeInput } from '../input';

const parameters = defineParameters({
  cards: studyInput({
    unit: 'gpus',
    default: 256,
    hard: [1, 1024],
    step: 1,
    scale: 'log',
    integer: true,
    label: text('Cards', '卡数'),
    help: text('Cards that all jobs share.', '所有任务共享的显卡数。'),
    source: assumption('about the H100 PCIe class'),
  }),
  loadPerCard: studyInput({
    unit: 'times',
    default: 0.8,
    hard: [0.05, 2],
    step: 0.05,
    label: text('Offered load a card', '单卡提供负载'),
    help: text('Card-hours asked for over card-hours there are.', '请求的卡时与可用卡时之比。'),
    source: assumption('a busy class'),
  }),
  mediumShare: studyInput({
    unit: 'share',
    default: 0.4,
    hard: [0, 0.5],
    step: 0.05,
    label: text('Load from jobs of 8 cards', '8 卡任务负载占比'),
    help: text('Share of the card-hours asked for.', '占请求卡时的比例。'),
    source: assumption('a server is eight cards'),
  }),
  largeShare: studyInput({
    unit: 'share',
    default: 0.4,
    hard: [0, 0.5],
    step: 0.05,
    label: text('Load from jobs of 64 cards', '64 卡任务负载占比'),
    help: text(
      'Share of the card-hours asked for; the rest are jobs of one card.',
      '占请求卡时的比例；其余为单卡任务。',
    ),
    source: assumption('clusters for training'),
  }),
  shape: shapeInput,
  jobs: studyInput({
    unit: 'none',
    default: 20_000,
    hard: [2_000, 200_000],
    step: 1000,
    scale: 'log',
    integer: true,
    label: text('Jobs drawn', '抽取任务数'),
    help: text('More jobs, smaller errors.', '任务越多，误差越小。'),
    source: assumption('errors of a few percent'),
  }),
});

const share = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'share', format: 'percent' }) as const satisfies StudyFigure;
const column = (label: StudyColumn['label']) =>
  ({ label, unit: 'share', format: 'percent' }) as const satisfies StudyColumn;

/** Who is turned away when jobs of several sizes share cards. */
export const queueing = declareStudy({
  title: text('Queues: why large clusters starve first', '排队：为何大集群最先被拒'),
  question: text(
    'Cards are shared by jobs of 1, 8 and 64: how often is each turned away, and does the event-driven core agree with queueing theory?',
    '1、8、64 卡的任务共享显卡：各自被拒的频率如何？事件驱动核心是否与排队论一致？',
  ),
  parameters,
  figures: {
    erlangB: share(
      text('Erlang B: all jobs of one card', '爱尔朗 B：全部为单卡'),
      text('Blocking if the same load came in jobs of one card.', '同等负载全部为单卡任务时的阻塞率。'),
    ),
    erlangC: share(
      text('Erlang C: would wait', '爱尔朗 C：需等待'),
      text(
        'Share of one-card jobs that would wait if they may; 1 at overload.',
        '允许排队时单卡任务需等待的占比；过载时为 1。',
      ),
    ),
    utilisation: share(
      text('Utilisation, theory', '利用率（理论）'),
      text('By Kaufman and Roberts.', '按考夫曼–罗伯茨。'),
    ),
    drawnUtilisation: share(
      text('Utilisation, drawn', '利用率（抽样）'),
      text('By the event-driven core.', '由事件驱动核心得出。'),
    ),
    littleGap: share(
      text('Off Little’s law', '与利特尔法则之差'),
      text(
        'Mean jobs inside against accepted × their mean duration; edges of the window count.',
        '平均在场任务与“接受率 × 平均时长”之差；窗口边缘有影响。',
      ),
    ),
    largestDeviation: {
      label: text('Largest deviation', '最大偏差'),
      description: text('Of blocking by size, in standard errors.', '各规模阻塞率偏差，以标准误计。'),
      unit: 'none',
      format: 'decimal',
    },
  },
  charts: {
    blocking: {
      title: text('Blocking by load', '阻塞率随负载的变化'),
      description: text(
        'Theory and draws: large jobs are turned away long before the cards are full.',
        '理论与抽样：远未占满时大任务已被拒。',
      ),
      kind: 'lines',
      x: { label: text('Offered load a card', '单卡提供负载'), unit: 'times' },
      y: { unit: 'share', format: 'percent' },
      lines: {
        small: text('1 card, theory', '1 卡，理论'),
        medium: text('8 cards, theory', '8 卡，理论'),
        large: text('64 cards, theory', '64 卡，理论'),
        smallDrawn: text('1 card, drawn', '1 卡，抽样'),
        mediumDrawn: text('8 cards, drawn', '8 卡，抽样'),
        largeDrawn: text('64 cards, drawn', '64 卡，抽样'),
        erlangB: text('Erlang B', '爱尔朗 B'),
      },
    },
    busy: {
      title: text('Busy cards', '占用卡数分布'),
      description: text('How likely each number of busy cards is.', '各占用卡数出现的概率。'),
      kind: 'lines',
      x: { label: text('Busy cards', '占用卡数'), unit: 'gpus' },
      y: { unit: 'share', format: 'percent' },
      lines: { probability: text('Probability', '概率') },
    },
  },
  tables: {
    sizes: {
      title: text('By size', '按规模'),
      description: text('At the load that is set.', '在所设负载下。'),
      columns: {
        cards: { label: text('Cards', '卡数'), unit: 'gpus', format: 'integer' },
        theory: column(text('Blocking, theory', '阻塞率（理论）')),
        drawn: column(text('Blocking, drawn', '阻塞率（抽样）')),
        error: column(text('Standard error', '标准误')),
      },
    },
  },
  sources: [assumption('Erlang 1917; Kaufman 1981; Roberts 1981; Little 1961')],
});
