import { text, type LocalizedText } from '../../../../core';
import type { ComparedQuantity } from './quantities';

/** Draws of the hourly core, seeds from 0, and how many of their standard errors the daily mode may be off. */
export const DRAWS = 96;
export const ERRORS = 3;

/** By how much a quantity may differ beside the error of the draws, as a share of the daily mode, and why. */
export interface Tolerance {
  readonly quantity: ComparedQuantity;
  /** Ids of the inputs it holds for; all others where left out. */
  readonly inputs?: readonly string[];
  readonly share: number;
  readonly reason: LocalizedText;
}

const down = text(
  'Devices are down six times as long as up: jobs of all sizes miss most of their cards and break off with the last; the daily mode follows that of jobs of one or two cards. The fleet of the hourly core also starts with all devices up.',
  '离线时间为在线的六倍：各种规模的任务都缺失大部分卡并随最后一张卡中断，每日模式只跟踪一两卡的任务；且小时核心的机队起始时全部在线。',
);
const steered = text(
  'A price that moves by half of the gap in a day swings from floor to cap with single histories and turns there at once; the daily mode follows it as a normal law with what lies beyond standing there, and suppliers stay.',
  '价格每日修正一半偏差，随单次历史在下限与上限之间摆动并立即折返；每日模式以正态分布近似、超出部分停在界上，供应商因而留下。',
);
const falling = text(
  'While hired cards fall by nine tenths within weeks, jobs of the start keep the dearer cards they took; the daily mode pays the choice of a market at rest.',
  '已租卡在数周内下降九成时，起始任务仍占用其较贵的卡；每日模式按静止市场的选择计价。',
);
const farmed = text(
  'Mercenaries come and go in days: classes of few devices swing, and jobs lose their cards, more than the daily mode follows.',
  '撸毛者数日内进出：设备很少的类别摆动与任务失卡均大于每日模式所跟踪的程度。',
);

export const tolerances: readonly Tolerance[] = [
  {
    quantity: 'refused',
    share: 0.009,
    reason: text(
      'Fuller histories refuse more than the share at their mean; a small part of little.',
      '较满的历史所拒多于均值处的比例；仅为少量中的少量。',
    ),
  },
  {
    quantity: 'refused',
    inputs: ['alike'],
    share: 0.13,
    reason: text(
      'Less than one per cent is refused, while jobs of the start still run: the daily mode lets their spread grow in proportion, refusals of equal jobs grow later.',
      '被拒不足 1%，且起始任务仍在运行：每日模式令其离散度按比例增长，而同规模任务的拒绝出现得更晚。',
    ),
  },
  {
    quantity: 'refused',
    inputs: ['farmers'],
    share: 0.11,
    reason: text(
      'With four jobs a day, classes that few devices are left of refuse more in some histories than at their mean.',
      '每天仅四个任务，所剩设备很少的类别在部分历史中拒绝更多，均值看不到。',
    ),
  },
  { quantity: 'revenue', inputs: ['on-demand'], share: 0.002, reason: falling },
  { quantity: 'burn', inputs: ['on-demand'], share: 0.003, reason: falling },
  { quantity: 'utilisation', inputs: ['farmers-engine'], share: 0.003, reason: farmed },
  { quantity: 'utilisation', inputs: ['quick-controller'], share: 0.003, reason: steered },
  { quantity: 'burn', inputs: ['quick-controller'], share: 0.002, reason: steered },
  { quantity: 'fleet', inputs: ['quick-controller'], share: 0.027, reason: steered },
  { quantity: 'refused', inputs: ['quick-controller'], share: 0.017, reason: steered },
  { quantity: 'utilisation', inputs: ['often-down'], share: 0.081, reason: down },
  { quantity: 'revenue', inputs: ['often-down'], share: 0.067, reason: down },
  { quantity: 'burn', inputs: ['often-down'], share: 0.077, reason: down },
  { quantity: 'refused', inputs: ['often-down'], share: 0.147, reason: down },
];

/** What is declared for a quantity under an input, if anything is. */
export function toleranceFor(input: string, quantity: ComparedQuantity): Tolerance | undefined {
  const all = tolerances.filter((each) => each.quantity === quantity);
  return all.find(({ inputs }) => inputs?.includes(input)) ?? all.find(({ inputs }) => inputs === undefined);
}

/** Hourly ÷ daily − 1 and its standard error, per cent, and the one over the other, as the test finds them. */
export const measured: Readonly<
  Record<
    string,
    Readonly<Partial<Record<ComparedQuantity, readonly [gap: number, error: number, z: number]>>>
  >
> = {
  defaults: {
    utilisation: [0.2, 0.4, 0.4],
    revenue: [-1.6, 0.7, -2.1],
    burn: [-2, 0.8, -2.7],
    fleet: [-1.5, 0.8, -2],
    refused: [4.4, 1.2, 3.7],
    allBurn: [-2.4, 1, -2.5],
    vaultBurn: [-3.3, 2.9, -1.1],
    rewardVault: [-3.3, 2.9, -1.1],
  },
  engine: {
    utilisation: [-0.7, 0.6, -1.1],
    revenue: [-0.5, 0.8, -0.7],
    burn: [-0.9, 0.8, -1.1],
    fleet: [-0.4, 0.5, -0.8],
    refused: [4.2, 2.1, 2.1],
    allBurn: [0.6, 1.3, 0.5],
    vaultBurn: [1.1, 1.7, 0.7],
    rewardVault: [-7.7, 2.8, -2.8],
    feeVault: [-0.5, 0.8, -0.7],
  },
  controller: {
    utilisation: [0.3, 0.4, 0.8],
    revenue: [1.6, 1.4, 1.2],
    burn: [1.6, 1.5, 1.1],
    fleet: [0, 0.4, 0.1],
    refused: [0.2, 1.9, 0.1],
  },
  shortage: {
    utilisation: [-0.5, 0.6, -0.9],
    revenue: [-0.8, 0.7, -1.1],
    burn: [-1, 0.8, -1.3],
    fleet: [-0.7, 0.5, -1.4],
    refused: [2.7, 1.8, 1.5],
  },
  farmers: {
    utilisation: [1.1, 1.2, 0.9],
    revenue: [1.4, 1.4, 1],
    burn: [1.6, 1.3, 1.2],
    fleet: [-0.8, 0.5, -1.5],
    refused: [17.3, 2.2, 7.8],
  },
  fakes: {
    utilisation: [-0.3, 0.7, -0.4],
    revenue: [0.3, 0.8, 0.4],
    burn: [0.2, 0.4, 0.4],
    fleet: [0.1, 0.1, 0.8],
    refused: [7.6, 3.5, 2.2],
  },
  'little-demand': {
    utilisation: [-1, 0.7, -1.4],
    revenue: [0.7, 1, 0.7],
    burn: [0.8, 1.1, 0.8],
    fleet: [0.2, 0.2, 1.1],
    refused: [3, 4.6, 0.7],
  },
  slashes: {
    utilisation: [0, 0.6, 0],
    revenue: [1.1, 0.8, 1.3],
    burn: [0, 1.1, 0],
    fleet: [0.1, 0.1, 0.9],
    refused: [3.9, 3.7, 1.1],
  },
  'large-jobs': {
    utilisation: [-0.9, 0.4, -2],
    revenue: [0.7, 0.4, 2],
    burn: [0.7, 0.4, 1.8],
    fleet: [-0.2, 0.3, -0.6],
    refused: [2.2, 0.7, 3.4],
  },
  'often-down': {
    utilisation: [-9.3, 0.4, -21.9],
    revenue: [-8.8, 0.7, -12.1],
    burn: [-9.9, 0.8, -13.1],
    fleet: [-0.2, 0.1, -2.2],
    refused: [-16.5, 0.6, -26.2],
  },
  alike: {
    utilisation: [0, 0.3, 0.1],
    revenue: [-0.1, 0.3, -0.3],
    burn: [-0.2, 0.3, -0.5],
    fleet: [0.2, 0.1, 1.7],
    refused: [-36.4, 7.9, -4.6],
  },
  'on-demand': {
    utilisation: [0.5, 1.1, 0.5],
    revenue: [4.8, 1.6, 3.1],
    burn: [5.3, 1.7, 3.2],
    fleet: [0, 0.1, 0.3],
    refused: [-6.7, 6.8, -1],
  },
  'wide-prices': {
    utilisation: [-0.2, 0.7, -0.3],
    revenue: [0.1, 1.1, 0],
    burn: [0.1, 1.2, 0.1],
    fleet: [0.3, 0.2, 1.6],
    refused: [4.6, 3.3, 1.4],
  },
  'wider-prices': {
    utilisation: [-0.1, 0.7, -0.2],
    revenue: [1.4, 1.4, 1],
    burn: [1.4, 1.5, 1],
    fleet: [0.2, 0.2, 1.1],
    refused: [5.5, 3.2, 1.7],
  },
  'short-uptime': {
    utilisation: [-1.2, 0.6, -2],
    revenue: [-0.1, 0.7, -0.1],
    burn: [0, 0.7, 0],
    fleet: [0, 0.1, 0.1],
    refused: [6.6, 2.3, 2.9],
  },
  'quick-controller': {
    utilisation: [0.9, 0.2, 4.1],
    revenue: [-3.4, 1.3, -2.6],
    burn: [-4.1, 1.3, -3.1],
    fleet: [-4.3, 0.5, -7.8],
    refused: [-6.7, 1.7, -3.9],
  },
  'farmers-engine': {
    utilisation: [-2, 0.6, -3.5],
    revenue: [-1.7, 0.7, -2.5],
    burn: [-1.6, 0.7, -2.2],
    fleet: [-0.2, 0.4, -0.4],
    refused: [2.5, 1.6, 1.6],
    allBurn: [-2.2, 1.4, -1.5],
    vaultBurn: [-2.4, 1.9, -1.2],
    rewardVault: [-3.1, 2.1, -1.5],
  },
};
