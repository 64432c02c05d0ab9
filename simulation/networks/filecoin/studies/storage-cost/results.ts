import { text, type StudyChart, type StudyColumn, type StudyFigure } from '../../../../core';
import { dayUsedFigure } from '../day-used';

const perYear = (label: StudyFigure['label'], description: StudyFigure['description']) =>
  ({ label, description, unit: 'usd-per-tib-year', format: 'usd' }) as const satisfies StudyFigure;

export const figures = {
  paid: perYear(
    text('Filecoin, price paid', 'Filecoin 实付价格'),
    text(
      'All copies and reading, a year, at the prices of the scenario.',
      '全部副本与读取，每年，按场景价格。',
    ),
  ),
  unsubsidised: perYear(
    text('Filecoin, break-even without FIL+', 'Filecoin 盈亏平衡价（无 FIL+）'),
    text(
      "What providers must ask to cover cost, gas and the carry of collateral, with the client's reading.",
      '提供者覆盖成本、Gas 与抵押占用所需的价格，含客户读取。',
    ),
  ),
  subsidised: perYear(
    text('Filecoin, break-even with FIL+', 'Filecoin 盈亏平衡价（有 FIL+）'),
    text(
      'Less the subsidy that is passed on. Negative: providers would pay for the data.',
      '减去转移的补贴。为负则提供者愿为数据付费。',
    ),
  ),
  subsidy: perYear(
    text('FIL+ subsidy per copy', '每份副本的 FIL+ 补贴'),
    text(
      'Reward of a verified TiB beyond one of capacity, less the return asked for the pledge it locks beyond it.',
      '已验证 TiB 相对承诺容量多得的奖励，减去多锁质押所要求的回报。',
    ),
  ),
  standard: perYear(text('S3 Standard', 'S3 Standard'), text('With reading.', '含读取。')),
  saving: {
    label: text('Saved against S3 Standard', '相对 S3 Standard 节省'),
    description: text(
      'How much less the price paid is; negative where it is more.',
      '实付价格便宜的比例；更贵时为负。',
    ),
    unit: 'share',
    format: 'percent',
  },
  dayUsed: dayUsedFigure,
} as const satisfies Readonly<Record<string, StudyFigure>>;

export const charts = {
  reading: {
    title: text('Price of a TiB-year by how much is read', '按读取量的每 TiB·年价格'),
    description: text(
      'Storage that is cheap to keep is dear to read. Filecoin with all its copies.',
      '保存便宜的存储读取昂贵。Filecoin 含全部副本。',
    ),
    kind: 'lines',
    x: { label: text('TiB read per TiB and month', '每 TiB 每月读取 TiB'), unit: 'times' },
    y: { unit: 'usd-per-tib-year', format: 'usd' },
    lines: {
      paid: text('Filecoin, price paid', 'Filecoin 实付价格'),
      unsubsidised: text('Filecoin, break-even', 'Filecoin 盈亏平衡价'),
      subsidised: text('Filecoin, break-even with FIL+', 'Filecoin 盈亏平衡价（FIL+）'),
      standard: text('S3 Standard', 'S3 Standard'),
      infrequent: text('S3 Standard-IA', 'S3 Standard-IA'),
      glacier: text('S3 Glacier Instant Retrieval', 'S3 Glacier Instant Retrieval'),
      archive: text('S3 Glacier Deep Archive', 'S3 Glacier Deep Archive'),
    },
  },
} as const satisfies Readonly<Record<string, StudyChart>>;

const usd = (label: StudyColumn['label']) =>
  ({ label, unit: 'usd-per-tib-year', format: 'usd' }) as const satisfies StudyColumn;

/** Names of Filecoin's rows. */
export const rowLabels = {
  paid: text('Filecoin, price paid', 'Filecoin 实付价格'),
  unsubsidised: text('Filecoin, break-even without FIL+', 'Filecoin 盈亏平衡价（无 FIL+）'),
  subsidised: text('Filecoin, break-even with FIL+', 'Filecoin 盈亏平衡价（有 FIL+）'),
} as const;

export const tables = {
  services: {
    title: text('A TiB for a year', '一 TiB 存一年'),
    description: text(
      'Storage and reading as set. Requests, minimum terms and taxes are left out.',
      '按所设存储与读取。不含请求费、最短期限与税。',
    ),
    columns: {
      service: { label: text('Service', '服务'), format: 'text' },
      storage: usd(text('Storage', '存储')),
      reading: usd(text('Reading', '读取')),
      total: usd(text('Together', '合计')),
      relative: { label: text('Of S3 Standard', '相对 S3 Standard'), unit: 'share', format: 'percent' },
    },
  },
} as const;
