import { declareStudy, text, type StudyColumn, type StudyFigure } from '../../../../core';
import { comparedQuantities } from '../../hourly/agreement/quantities';
import { DRAWS } from '../../hourly/agreement/tolerances';
import { regionsSource } from '../../regions';
import { sources } from '../../sources';
import { parameters } from './parameters';

const share = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'share', format: 'percent' }) as const satisfies StudyFigure;
const count = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'none', format: 'compact' }) as const satisfies StudyFigure;
const percent = (label: StudyColumn['label']) =>
  ({ label, unit: 'share', format: 'percent' }) as const satisfies StudyColumn;

const name = (label: StudyColumn['label']) => ({ label, format: 'text' }) as const satisfies StudyColumn;

/** The scenario drawn job by job, beside the daily mode that the page shows. */
export const hourlyCore = declareStudy({
  title: text('Hourly core: job by job', '小时核心：逐个任务'),
  question: text(
    `The charts of the page are daily means. What happens when every job, failure and hourly block is drawn one by one? Means of ${DRAWS} draws agree with them within three standard errors, but where the table below says how far they are apart; one draw differs by far more.`,
    `页面图表为每日期望值。若逐个抽取每个任务、故障与小时区块，会发生什么？${DRAWS} 次抽样的均值与每日模式之差不超过三倍标准误，例外及其差距见下表；单次抽样的差异远大于此。`,
  ),
  parameters,
  figures: {
    utilisation: share(
      text('Utilisation, hourly core', '利用率（小时核心）'),
      text('GPUs hired over ready, all days drawn.', '所有模拟日的已租与可用 GPU 之比。'),
    ),
    dailyUtilisation: share(
      text('Utilisation, daily mode', '利用率（每日模式）'),
      text('The same days as expected values.', '同期的期望值。'),
    ),
    revenueRatio: {
      label: text('Revenue against the daily mode', '收入对比每日模式'),
      description: text(
        'Renters’ outlay of all days; 0 where there is none.',
        '期间租用者支出之比；无支出时为 0。',
      ),
      unit: 'times',
      format: 'decimal',
    },
    blocked: share(text('Jobs turned away', '被拒任务'), text('Of all that came.', '占全部到达任务。')),
    interrupted: count(
      text('Jobs broken off', '中断任务'),
      text('No card could take the place of one that failed.', '故障卡无可替换。'),
    ),
    replaced: count(
      text('Cards replaced', '替换的卡'),
      text('Failed under a job and taken over by another.', '任务中故障并由他卡接替。'),
    ),
    meanWait: {
      label: text('Mean wait', '平均等待'),
      description: text('Of jobs that waited and were served.', '等待后获得服务的任务。'),
      unit: 'hours',
      format: 'decimal',
    },
    failedBlocks: share(
      text('Failed nominations', '提名失败率'),
      text('1.6 % in the two blocks on record.', '两个有记录区块的均值为 1.6%。'),
    ),
    slashed: count(
      text('Devices slashed', '被罚设备'),
      text('After as many failed blocks in a row as set.', '连续失败达到设定次数。'),
    ),
    slashedIo: {
      label: text('Slashed', '罚没量'),
      description: text('Stake taken, before appeals.', '申诉前被罚的质押。'),
      unit: 'io',
      format: 'compact',
    },
    atHome: share(
      text('Cards in the renter’s region', '与租用者同区域的卡'),
      text('Of all cards given to jobs.', '占分配给任务的全部卡。'),
    ),
    rankPays: {
      label: text('Rent of the best tenth against the worst', '排名最优与最末十分位的租金之比'),
      description: text(
        'Of a card, after fees, by place in the ranking; 0 where the worst earn nothing.',
        '按排名比较单卡扣费后的租金；最末者无收入时为 0。',
      ),
      unit: 'times',
      format: 'decimal',
    },
    joined: count(
      text('Cards that joined', '加入的卡'),
      text('With suppliers who came one by one.', '供应商逐个加入。'),
    ),
    left: count(text('Cards that left', '退出的卡'), text('Their stakes cool down.', '其质押进入冷却。')),
    fakesFound: count(
      text('Fakes found out', '识破的虚假卡'),
      text('None unless the scenario lets fakes in.', '若场景无虚假卡则为零。'),
    ),
    events: count(
      text('Events', '事件数'),
      text('Arrivals, ends, failures, repairs.', '到达、结束、故障、修复。'),
    ),
  },
  charts: {
    utilisation: {
      title: text('Utilisation by day', '每日利用率'),
      description: text(
        'One draw of the hourly core against the daily mode.',
        '小时核心的一次抽样与每日模式对比。',
      ),
      kind: 'lines',
      x: { label: text('Day', '天'), unit: 'days' },
      y: { unit: 'share', format: 'percent' },
      lines: { hourly: text('Hourly core', '小时核心'), daily: text('Daily mode', '每日模式') },
    },
    blocking: {
      title: text('Blocking by size of job', '按任务规模的阻塞率'),
      description: text(
        'Drawn over all classes; Kaufman and Roberts for the same loads in the steady state, weighed by arrivals.',
        '全部类别的抽样结果；同等负载稳态下的考夫曼–罗伯茨值，按到达加权。',
      ),
      kind: 'lines',
      x: { label: text('Cards', '卡数'), unit: 'gpus', scale: 'log' },
      y: { unit: 'share', format: 'percent' },
      lines: { drawn: text('Drawn', '抽样'), theory: text('Kaufman–Roberts', '考夫曼–罗伯茨') },
    },
    hours: {
      title: text('Hired cards by hour of the day', '一天各小时的已租卡'),
      description: text('Mean over the days, UTC.', '各日平均，UTC。'),
      kind: 'lines',
      x: { label: text('Hour', '小时'), unit: 'hours' },
      y: { unit: 'gpus', format: 'compact' },
      lines: { hired: text('Hired cards', '已租卡') },
    },
    ranking: {
      title: text('Hired by place in the ranking', '按排名的出租率'),
      description: text(
        'Share of the cards hired, by tenth of each class’s ranking, best first.',
        '各类排名中每十分之一的已租占比，由优到劣。',
      ),
      kind: 'bars',
      x: { label: text('Tenth', '十分位'), unit: 'none' },
      y: { unit: 'share', format: 'percent' },
      lines: { hired: text('Hired', '已租') },
    },
    income: {
      title: text('Income by place in the ranking', '按排名的收入'),
      description: text(
        'What a card brings its owner a day, by tenth of each class’s ranking, best first: rent after fees follows the rank, block rewards hardly do.',
        '单卡每日为所有者带来的收入，按各类排名的十分位，由优到劣：扣费后的租金随排名变化，区块奖励几乎不变。',
      ),
      kind: 'bars',
      x: { label: text('Tenth', '十分位'), unit: 'none' },
      y: { unit: 'usd', format: 'decimal' },
      lines: { rent: text('Rent', '租金'), rewards: text('Block rewards', '区块奖励') },
    },
  },
  tables: {
    ranks: {
      title: text('What hired cards have', '已租卡的特征'),
      description: text(
        'Means over hired and free cards, one look a day.',
        '已租与空闲卡的均值，每日观察一次。',
      ),
      columns: {
        name: { label: text('In the rank', '排名因素'), format: 'text' },
        weight: { label: text('Weight', '权重'), format: 'decimal' },
        hired: { label: text('Hired cards', '已租卡'), format: 'decimal' },
        free: { label: text('Free cards', '空闲卡'), format: 'decimal' },
      },
    },
    classes: {
      title: text('By class', '按类别'),
      description: text(
        'Offered load is arrivals × cards × duration, in cards.',
        '提供负载 = 到达 × 卡数 × 时长，以卡计。',
      ),
      columns: {
        name: { label: text('Class', '类别'), format: 'text' },
        ready: { label: text('Ready cards', '可用卡'), unit: 'gpus', format: 'integer' },
        offered: { label: text('Offered load', '提供负载'), unit: 'gpus', format: 'integer' },
        utilisation: percent(text('Utilisation, drawn', '利用率（抽样）')),
        daily: percent(text('Utilisation, daily', '利用率（每日）')),
        blocked: percent(text('Turned away', '被拒')),
        erlangB: percent(text('Erlang B, whole jobs', '爱尔朗 B（整任务）')),
        theory: percent(text('Kaufman–Roberts', '考夫曼–罗伯茨')),
      },
    },
    agreement: {
      title: text('Hourly core against the daily mode', '小时核心对比每日模式'),
      description: text(
        `Means of ${DRAWS} draws ÷ daily mode − 1, in per cent, ± their standard error; whole runs from 2025-09-09. A dash where there is nothing to compare.`,
        `${DRAWS} 次抽样均值 ÷ 每日模式 − 1（%），± 标准误；自 2025-09-09 起的整段运行。“–”表示无可比项。`,
      ),
      columns: {
        input: { label: text('Input', '输入'), format: 'text' },
        days: { label: text('Days', '天数'), unit: 'days', format: 'integer' },
        ...Object.fromEntries(Object.entries(comparedQuantities).map(([id, label]) => [id, name(label)])),
      },
    },
    chance: {
      title: text('Which inputs agree within chance', '哪些输入在抽样误差之内一致'),
      description: text(
        'Standard errors between the two modes; up to three are chance, as 68 are compared. Where it says beyond, the modes differ by what the tables around this one show and bound: they do not agree within Monte Carlo error there.',
        '两种模式相差的标准误个数，因共比较 68 项，三个以内属抽样误差。标为超出者，两种模式确有差异，幅度见相邻两表；在这些输入下并未在蒙特卡洛误差内一致。',
      ),
      columns: {
        input: { label: text('Input', '输入'), format: 'text' },
        utilisation: name(comparedQuantities.utilisation),
        revenue: name(comparedQuantities.revenue),
        burn: name(comparedQuantities.burn),
        fleet: name(comparedQuantities.fleet),
        verdict: name(text('All four', '四项结论')),
      },
    },
    tolerances: {
      title: text('What may differ beside chance, and why', '抽样误差之外允许的差异及原因'),
      description: text(
        'Per cent of the daily mode; a test holds every figure above to it. Other values of these sliders, and other sliders, may differ more: −4 % of the fleet under a controller of gain 0.5, −9 % of utilisation where devices fail every 12 hours for 72.',
        '占每日模式的百分比；上表每个数字均由测试约束。这些滑块的其他取值及其他滑块可能相差更多：控制器增益 0.5 时机队 −4%，每 12 小时故障、修复需 72 小时时利用率 −9%。',
      ),
      columns: {
        quantity: name(text('Compared', '比较项')),
        inputs: name(text('Under', '适用输入')),
        tolerance: { label: text('Tolerance, %', '容差（%）'), format: 'decimal' },
        reason: name(text('Reason', '原因')),
      },
    },
  },
  sources: [regionsSource, sources.blockRecord, sources.explorerClusters, sources.stakingDocs],
});
