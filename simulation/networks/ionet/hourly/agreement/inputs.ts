import { text, type LocalizedText } from '../../../../core';

/** An input under which the hourly core and the daily mode are compared. */
export interface ComparedInput {
  readonly id: string;
  readonly label: LocalizedText;
  /** A preset of io.net by its own id, and qualified parameters changed beside it. */
  readonly preset?: string;
  readonly set?: Readonly<Record<string, unknown>>;
  /** Rows drawn, and the first that counts. */
  readonly days: number;
  readonly from?: number;
}

/** From the second day, and half of the fees kept, so that both vaults fill. */
const ENGINE_AT_ONCE = { 'ionet.ideStartDate': '2025-09-10', 'ionet.burnShareOfFees': 0.5 };

export const comparedInputs: readonly ComparedInput[] = [
  { id: 'defaults', label: text('Defaults', '默认设置'), days: 365 },
  {
    id: 'engine',
    label: text('Incentive engine at once, half of the fees kept', '立即启用激励引擎、费用留存一半'),
    set: ENGINE_AT_ONCE,
    days: 180,
  },
  {
    id: 'controller',
    label: text('Price controller', '价格控制器'),
    set: { 'ionet.priceMode': 'controller' },
    days: 150,
  },
  {
    id: 'shortage',
    label: text('Scarce supply: GPU shortage', '供给紧缺：算力荒'),
    preset: 'gpu-shortage',
    days: 180,
  },
  {
    id: 'farmers',
    label: text('Reward farmers, after their season', '撸毛党涌入（季末之后）'),
    preset: 'mercenary-farming',
    days: 200,
    from: 121,
  },
  {
    id: 'fakes',
    label: text('60 % mercenaries, 15 % fakes', '60% 撸毛者、15% 虚假设备'),
    set: { 'ionet.mercenaryShare': 0.6, 'ionet.sybilShare': 0.15 },
    days: 60,
  },
  {
    id: 'little-demand',
    label: text('20 arrivals a day, no elasticity', '每天 20 个任务、无价格弹性'),
    set: { 'ionet.arrivalsPerDay': 20, 'ionet.demandElasticity': 0 },
    days: 60,
  },
  {
    id: 'slashes',
    label: text('Every tenth block fails, no buy-back', '区块失败率 10%、不回购'),
    set: { 'ionet.blockFailure': 0.1, 'ionet.appealDays': 10, 'ionet.burnShareOfFees': 0 },
    days: 40,
  },
  {
    id: 'large-jobs',
    label: text('Jobs of 64 cards', '任务平均 64 卡'),
    set: { 'ionet.jobSizeMean': 64 },
    days: 60,
  },
  {
    id: 'often-down',
    label: text('Devices fail every 12 h for 72 h', '每 12 小时故障、修复需 72 小时'),
    set: { 'ionet.mtbfHours': 12, 'ionet.mttrHours': 72 },
    days: 60,
  },
  {
    id: 'alike',
    label: text('Jobs of eight cards alike', '任务均为 8 卡'),
    set: { 'ionet.jobSizeRule': 'one', 'ionet.jobDurations': 'exponential', 'ionet.priceSpread': 0 },
    days: 60,
  },
  {
    id: 'on-demand',
    label: text('No reservations', '无预留任务'),
    set: { 'ionet.reservedShare': 0 },
    days: 60,
  },
  {
    id: 'wide-prices',
    label: text('Asked prices spread by 0.5', '报价离散度 0.5'),
    set: { 'ionet.priceSpread': 0.5 },
    days: 60,
  },
  {
    id: 'wider-prices',
    label: text('Asked prices spread by 0.8', '报价离散度 0.8'),
    set: { 'ionet.priceSpread': 0.8 },
    days: 60,
  },
  {
    id: 'short-uptime',
    label: text('Devices fail every 12 h', '每 12 小时故障'),
    set: { 'ionet.mtbfHours': 12 },
    days: 60,
  },
  {
    id: 'quick-controller',
    label: text('Price controller of gain 0.5', '价格控制器（增益 0.5）'),
    set: { 'ionet.priceMode': 'controller', 'ionet.controllerGainPerDay': 0.5 },
    days: 150,
  },
  {
    id: 'farmers-engine',
    label: text('50 % mercenaries, incentive engine at once', '50% 撸毛者、立即启用激励引擎'),
    set: { 'ionet.mercenaryShare': 0.5, 'ionet.ideStartDate': '2025-09-10' },
    days: 180,
  },
];
