import { declareStudy, defineParameters, text, type StudyFigure } from '../../../../core';
import { assumption, sources } from '../../sources';
import { studyInput } from '../../../shared/study-input';
import { classInput, dayInput } from '../input';

const { attack2024 } = sources;

const parameters = defineParameters({
  day: dayInput,
  card: { ...classInput, default: 'rtx4090' },
  attempts: studyInput({
    unit: 'gpus',
    default: 1_800_000,
    soft: [10_000, 5_000_000],
    hard: [0, 20_000_000],
    step: 10_000,
    label: text('Fake cards', '虚假显卡数'),
    help: text('Cards that do not exist and try to connect.', '并不存在却尝试接入的显卡。'),
    source: attack2024,
  }),
  waveHours: studyInput({
    unit: 'hours',
    default: 240,
    hard: [1, 720],
    step: 1,
    integer: true,
    label: text('Length of the wave', '攻击持续时间'),
    help: text('Hours over which they come.', '陆续接入的小时数。'),
    source: attack2024,
  }),
  passShare: studyInput({
    unit: 'share',
    default: 0.02,
    hard: [0, 1],
    step: 0.01,
    label: text('Pass the proof of work', '通过工作量证明的比例'),
    help: text('Share of the fakes that the puzzle does not find out.', '未被计算题识破的比例。'),
    source: assumption('12,000 real of 564,000 shown in April 2024'),
  }),
  foundPerHour: studyInput({
    unit: 'share',
    default: 0.01,
    hard: [0.0001, 1],
    step: 0.005,
    label: text('Found out an hour', '每小时识破率'),
    help: text('Share of the fakes inside that are found in an hour.', '每小时被识破的在网虚假显卡占比。'),
    source: assumption('four days on average'),
  }),
  stakeRequired: {
    kind: 'switch',
    default: true,
    label: text('Stake required', '需要质押'),
    help: text(
      'As since August 2024; off: as in April 2024.',
      '自 2024 年 8 月起需要；关闭则如 2024 年 4 月。',
    ),
    group: 'study',
    level: 'advanced',
    source: sources.stakingDocs,
  },
  slashShare: studyInput({
    unit: 'share',
    default: 1,
    hard: [0, 1],
    step: 0.05,
    label: text('Slashed of a fake’s stake', '虚假设备惩罚（罚没）比例'),
    help: text('When it is found out.', '被识破时。'),
    source: assumption('nobody appeals for a card that does not exist'),
  }),
});

const figure =
  (unit: StudyFigure['unit'], format: StudyFigure['format']) =>
  (label: StudyFigure['label'], description: StudyFigure['description']) => ({
    label,
    description,
    unit,
    format,
  });
const io = figure('io', 'compact');

/** A wave of fake cards, with and without stakes. */
export const sybil = declareStudy({
  title: text('A wave of fake cards', '女巫攻击：虚假显卡潮'),
  question: text(
    'Fake cards as many as in April 2024 come again: how many get in, what do they take from real ones, and does a stake stop them?',
    '若 2024 年 4 月规模的虚假显卡再次涌入：有多少能混入、从真实设备拿走多少奖励、质押能否阻止？',
  ),
  parameters,
  figures: {
    peak: figure('gpus', 'compact')(
      text('Fakes inside at the peak', '峰值在网虚假卡'),
      text(
        'Passed, not yet found out and, where required, staked.',
        '已通过、尚未被识破，且（如需要）已质押。',
      ),
    ),
    peakShare: figure('share', 'percent')(
      text('Of the pool’s rewards at the peak', '峰值占该池奖励'),
      text('What they take of the block’s pool.', '占所在奖励池的比例。'),
    ),
    taken: io(text('Rewards taken', '拿走的奖励'), text('In the thirty days shown.', '所示三十天内。')),
    staked: io(
      text('Stake bound at the peak', '峰值占用质押'),
      text('Nothing where no stake is required.', '无需质押时为零。'),
    ),
    slashed: io(text('Slashed', '罚没'), text('Of fakes found out.', '来自被识破的虚假设备。')),
    net: io(
      text('What the attackers keep', '攻击者净得'),
      text('Rewards less slashed stakes.', '奖励减去罚没。'),
    ),
    breakEvenHours: figure('hours', 'decimal')(
      text('Hours a fake must last', '虚假卡需存活小时数'),
      text(
        'Until its rewards make up for the stake it will lose, with no other fake inside; 0 without stake, undefined without rewards.',
        '在无其他虚假卡时，奖励抵过将损失的质押所需小时；无质押为 0，无奖励则无定义。',
      ),
    ),
  },
  charts: {
    wave: {
      title: text('Fakes inside', '在网虚假卡'),
      description: text('By hour of the attack.', '按攻击小时数。'),
      kind: 'lines',
      x: { label: text('Hour', '小时'), unit: 'hours' },
      y: { unit: 'gpus', format: 'compact' },
      lines: { fakes: text('Fakes', '虚假卡') },
    },
    rewards: {
      title: text('Rewards of the pool', '奖励池分配'),
      description: text(
        'An hourly block between real and fake cards.',
        '每小时区块在真实与虚假显卡间的分配。',
      ),
      kind: 'stacked',
      x: { label: text('Hour', '小时'), unit: 'hours' },
      y: { unit: 'io-per-hour', format: 'compact' },
      lines: { real: text('Real', '真实'), fake: text('Fake', '虚假') },
    },
  },
  tables: {},
  sources: [attack2024, sources.stakingDocs, sources.blockRecord],
});
