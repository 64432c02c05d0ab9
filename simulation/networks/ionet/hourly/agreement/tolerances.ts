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
const leftOver = text(
  'Not explained. What is left beside the engine’s target is a small difference of large sums: over a year the vault is left 7 % less in single histories, while their rents differ by no more than chance allows.',
  '原因不明。激励引擎目标之外所余，是两个大数之间的小差额：一年中单次历史留给金库的少 7%，而租金之差未超出抽样误差。',
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
    share: 0.191,
    reason: text(
      'Less than one per cent is refused, while jobs of the start still run: the daily mode lets their spread grow in proportion, refusals of equal jobs grow later.',
      '被拒不足 1%，且起始任务仍在运行：每日模式令其离散度按比例增长，而同规模任务的拒绝出现得更晚。',
    ),
  },
  {
    quantity: 'refused',
    inputs: ['farmers'],
    share: 0.099,
    reason: text(
      'With four jobs a day, classes that few devices are left of refuse more in some histories than at their mean.',
      '每天仅四个任务，所剩设备很少的类别在部分历史中拒绝更多，均值看不到。',
    ),
  },
  { quantity: 'allBurn', inputs: ['defaults'], share: 0.009, reason: leftOver },
  { quantity: 'rewardVault', inputs: ['engine'], share: 0.003, reason: leftOver },
  { quantity: 'utilisation', inputs: ['quick-controller'], share: 0.004, reason: steered },
  { quantity: 'revenue', inputs: ['quick-controller'], share: 0.012, reason: steered },
  { quantity: 'burn', inputs: ['quick-controller'], share: 0.02, reason: steered },
  { quantity: 'fleet', inputs: ['quick-controller'], share: 0.028, reason: steered },
  { quantity: 'refused', inputs: ['quick-controller'], share: 0.004, reason: steered },
  { quantity: 'utilisation', inputs: ['often-down'], share: 0.078, reason: down },
  { quantity: 'revenue', inputs: ['often-down'], share: 0.063, reason: down },
  { quantity: 'burn', inputs: ['often-down'], share: 0.073, reason: down },
  { quantity: 'refused', inputs: ['often-down'], share: 0.145, reason: down },
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
    revenue: [-1.7, 0.7, -2.3],
    burn: [-2.1, 0.8, -2.8],
    fleet: [0, 0.8, -0.1],
    refused: [1.6, 1, 1.5],
    allBurn: [-3.4, 0.9, -4],
    vaultBurn: [-7.2, 2.7, -2.6],
    rewardVault: [-7.2, 2.7, -2.6],
  },
  engine: {
    utilisation: [-0.3, 0.6, -0.4],
    revenue: [-0.8, 0.8, -1],
    burn: [-1.1, 0.8, -1.4],
    fleet: [0, 0.4, -0.1],
    refused: [3.9, 2, 2],
    allBurn: [0.5, 1.2, 0.4],
    vaultBurn: [1.1, 1.5, 0.7],
    rewardVault: [-7.7, 2.5, -3.1],
    feeVault: [-0.8, 0.8, -1],
  },
  controller: {
    utilisation: [0.6, 0.3, 1.6],
    revenue: [0.8, 1.5, 0.6],
    burn: [0.9, 1.6, 0.6],
    fleet: [0.4, 0.3, 1.2],
    refused: [-1.2, 1.9, -0.6],
  },
  shortage: {
    utilisation: [-0.3, 0.5, -0.6],
    revenue: [-0.8, 0.8, -1.1],
    burn: [-1.1, 0.8, -1.3],
    fleet: [0, 0.5, 0.1],
    refused: [4, 1.9, 2.1],
  },
  farmers: {
    utilisation: [0.9, 1.2, 0.8],
    revenue: [1.8, 1.3, 1.4],
    burn: [2.1, 1.3, 1.6],
    fleet: [-0.8, 0.5, -1.8],
    refused: [16.2, 2.1, 7.6],
  },
  fakes: {
    utilisation: [-0.5, 0.7, -0.8],
    revenue: [0, 0.9, -0.1],
    burn: [-0.1, 0.4, -0.1],
    fleet: [0, 0.1, 0],
    refused: [8.9, 3.7, 2.4],
  },
  'little-demand': {
    utilisation: [-0.7, 0.7, -0.9],
    revenue: [0.7, 1, 0.7],
    burn: [0.7, 1.1, 0.6],
    fleet: [0.2, 0.1, 1.4],
    refused: [6.1, 5.3, 1.2],
  },
  slashes: {
    utilisation: [-0.4, 0.6, -0.7],
    revenue: [0.5, 0.8, 0.6],
    burn: [-1, 1.2, -0.9],
    fleet: [0.1, 0.1, 0.6],
    refused: [1.2, 3.5, 0.4],
  },
  'large-jobs': {
    utilisation: [-1, 0.5, -2.1],
    revenue: [0.7, 0.3, 2.1],
    burn: [0.7, 0.3, 1.9],
    fleet: [-0.1, 0.2, -0.3],
    refused: [2.2, 0.7, 3.3],
  },
  'often-down': {
    utilisation: [-8.9, 0.4, -22.9],
    revenue: [-8.3, 0.7, -12.6],
    burn: [-9.3, 0.7, -13.8],
    fleet: [-0.1, 0.1, -1.1],
    refused: [-16.4, 0.6, -25.6],
  },
  alike: {
    utilisation: [0.2, 0.3, 0.8],
    revenue: [-0.2, 0.3, -0.7],
    burn: [-0.3, 0.3, -1],
    fleet: [0.2, 0.1, 1.6],
    refused: [-41.3, 7.4, -5.6],
  },
  'on-demand': {
    utilisation: [0.3, 1, 0.3],
    revenue: [3.5, 1.6, 2.2],
    burn: [3.9, 1.6, 2.4],
    fleet: [0, 0.1, -0.2],
    refused: [13.5, 6.9, 2],
  },
  'wide-prices': {
    utilisation: [-0.6, 0.7, -1],
    revenue: [-0.8, 1.2, -0.7],
    burn: [-0.8, 1.2, -0.7],
    fleet: [0.1, 0.1, 0.4],
    refused: [3.9, 3.4, 1.2],
  },
  'wider-prices': {
    utilisation: [-0.6, 0.7, -1],
    revenue: [0.8, 1.4, 0.6],
    burn: [0.8, 1.5, 0.6],
    fleet: [0.2, 0.1, 1.3],
    refused: [5.5, 3.5, 1.6],
  },
  'short-uptime': {
    utilisation: [-1.4, 0.6, -2.5],
    revenue: [-0.3, 0.7, -0.5],
    burn: [-0.3, 0.7, -0.5],
    fleet: [0, 0.1, 0.3],
    refused: [7.9, 2.4, 3.3],
  },
  'quick-controller': {
    utilisation: [1, 0.2, 4.5],
    revenue: [-4.7, 1.2, -4],
    burn: [-5.5, 1.2, -4.7],
    fleet: [-4.3, 0.5, -8.2],
    refused: [-5.7, 1.8, -3.2],
  },
  'farmers-engine': {
    utilisation: [-1.6, 0.6, -2.9],
    revenue: [-1.7, 0.7, -2.4],
    burn: [-1.6, 0.8, -2.1],
    fleet: [0.1, 0.4, 0.2],
    refused: [1.5, 1.7, 0.9],
    allBurn: [-2.8, 1.5, -1.9],
    vaultBurn: [-3.4, 2, -1.7],
    rewardVault: [-4.3, 2.2, -2],
  },
};
