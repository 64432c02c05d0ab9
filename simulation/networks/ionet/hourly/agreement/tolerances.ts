import { text, type LocalizedText } from '../../../../core';
import type { ComparedQuantity } from './quantities';

/** Draws of the hourly core, seeds from 0, and how many of their standard errors the daily mode may be off. */
export const DRAWS = 96;
export const ERRORS = 2;

/** By how much a quantity may differ beside the error of the draws, as a share of the daily mode, and why. */
export interface Tolerance {
  readonly quantity: ComparedQuantity;
  /** Ids of the inputs it holds for; all others where left out. */
  readonly inputs?: readonly string[];
  readonly share: number;
  readonly reason: LocalizedText;
}

const small = text(
  'Pools of few devices lose more when they shrink than they gain when they grow; the daily mode has their mean.',
  '设备很少的池缩小时所失大于增大时所得；每日模式只有其均值。',
);
const prices = text(
  'Renters of eight-card machines pay 1 to 2 % more than the fitted discount, of home cards less; and single histories whose classes are full raise posted prices (H100 SXM +5 % after a year), which the mean utilisation does not show.',
  '八卡机的租用者所付比拟合折扣高 1% 至 2%，家用显卡则更低；满载的单次历史会提高挂牌价（一年后 H100 SXM +5%），均值利用率看不到。',
);
const vaults = text(
  'The same dearer H100 leave less of the target open: 10 to 14 % less is owed, and little is owed in all.',
  '同样因 H100 更贵，目标缺口更小：应付额少 10% 至 14%，而应付总额本就很小。',
);
const down = text(
  'Devices are down six times as long as up: cards and jobs swing against each other, and what few are up seldom suffice for a large job.',
  '离线时间为在线的六倍：卡数与任务相互错位，在线者往往不足以承接大任务。',
);

const repaired = text(
  'Jobs break off where devices fail within their hours, and cards and jobs swing against each other; the daily mode loses the mean share of cards alone.',
  '设备在任务期内故障会中断任务，且卡数与任务相互错位；每日模式只按均值减少卡数。',
);
const steered = text(
  'A price that moves by half of the gap in a day follows single histories: it falls at once where cards stand idle, and suppliers leave for good.',
  '价格每日修正一半偏差，随单次历史起伏：一有闲置即下跌，供应商随之退出。',
);

const farmed = text(
  'Mercenaries come and go in days: classes of few devices swing more than they would under the engine’s mean pay.',
  '撸毛者数日内进出：设备很少的类别波动大于引擎平均报酬下的水平。',
);

export const tolerances: readonly Tolerance[] = [
  { quantity: 'utilisation', share: 0.005, reason: small },
  { quantity: 'revenue', share: 0.005, reason: prices },
  {
    quantity: 'refused',
    share: 0.025,
    reason: text('Dearer full histories lose demand before it asks.', '更贵的满载历史在请求之前已失去需求。'),
  },
  { quantity: 'vaultBurn', share: 0.075, reason: vaults },
  { quantity: 'rewardVault', share: 0.075, reason: vaults },
  { quantity: 'allBurn', share: 0.01, reason: vaults },
  {
    quantity: 'refused',
    inputs: ['alike'],
    share: 0.21,
    reason: text(
      'Less than one per cent is refused, while jobs of the start still run: the daily mode lets their spread grow in proportion, refusals of equal jobs grow later.',
      '被拒不足 1%，且起始任务仍在运行：每日模式令其离散度按比例增长，而同规模任务的拒绝出现得更晚。',
    ),
  },
  { quantity: 'fleet', inputs: ['farmers'], share: 0.001, reason: small },
  {
    quantity: 'refused',
    inputs: ['farmers'],
    share: 0.085,
    reason: text(
      'With four jobs a day, classes that few devices are left of refuse more in some histories than at their mean.',
      '每天仅四个任务，所剩设备很少的类别在部分历史中拒绝更多，均值看不到。',
    ),
  },
  {
    quantity: 'utilisation',
    inputs: ['on-demand'],
    share: 0.013,
    reason: text(
      'The first row of the daily mode is the known start; in the hourly core jobs of a day already end within it.',
      '每日模式首行为已知起点；小时核心中时长约一天的任务当日即陆续结束。',
    ),
  },
  { quantity: 'revenue', inputs: ['large-jobs'], share: 0.016, reason: prices },
  { quantity: 'burn', inputs: ['large-jobs'], share: 0.016, reason: prices },
  { quantity: 'utilisation', inputs: ['short-uptime'], share: 0.025, reason: repaired },
  { quantity: 'revenue', inputs: ['short-uptime'], share: 0.02, reason: repaired },
  { quantity: 'burn', inputs: ['short-uptime'], share: 0.02, reason: repaired },
  { quantity: 'refused', inputs: ['short-uptime'], share: 0.045, reason: repaired },
  { quantity: 'utilisation', inputs: ['farmers-engine'], share: 0.017, reason: farmed },
  { quantity: 'revenue', inputs: ['farmers-engine'], share: 0.009, reason: farmed },
  { quantity: 'burn', inputs: ['farmers-engine'], share: 0.016, reason: farmed },
  { quantity: 'utilisation', inputs: ['quick-controller'], share: 0.006, reason: steered },
  { quantity: 'burn', inputs: ['quick-controller'], share: 0.005, reason: steered },
  { quantity: 'fleet', inputs: ['quick-controller'], share: 0.035, reason: steered },
  { quantity: 'utilisation', inputs: ['often-down'], share: 0.09, reason: down },
  { quantity: 'revenue', inputs: ['often-down'], share: 0.055, reason: down },
  { quantity: 'burn', inputs: ['often-down'], share: 0.065, reason: down },
  { quantity: 'fleet', inputs: ['often-down'], share: 0.005, reason: down },
  { quantity: 'refused', inputs: ['often-down'], share: 0.16, reason: down },
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
    utilisation: [-0.7, 0.4, -1.7],
    revenue: [0, 0.7, 0],
    burn: [-0.3, 0.8, -0.4],
    fleet: [-1, 0.8, -1.3],
    refused: [-2.6, 1.1, -2.3],
    allBurn: [3, 1, 3],
    vaultBurn: [14.1, 3.4, 4.2],
    rewardVault: [14.1, 3.4, 4.2],
  },
  engine: {
    utilisation: [-1.3, 0.6, -2.2],
    revenue: [0.5, 0.8, 0.7],
    burn: [0.3, 0.8, 0.4],
    fleet: [-0.1, 0.5, -0.2],
    refused: [1.1, 2, 0.6],
    allBurn: [3, 1.3, 2.3],
    vaultBurn: [3.9, 1.7, 2.3],
    rewardVault: [0.6, 3, 0.2],
    feeVault: [0.5, 0.8, 0.7],
  },
  controller: {
    utilisation: [0.2, 0.4, 0.5],
    revenue: [2.4, 1.4, 1.7],
    burn: [2.3, 1.5, 1.6],
    fleet: [0.1, 0.4, 0.3],
    refused: [0.1, 1.9, 0],
  },
  shortage: {
    utilisation: [-0.8, 0.6, -1.3],
    revenue: [0.2, 0.7, 0.3],
    burn: [0.2, 0.8, 0.2],
    fleet: [-0.7, 0.5, -1.3],
    refused: [-0.2, 1.8, -0.1],
  },
  farmers: {
    utilisation: [-0.3, 1.2, -0.3],
    revenue: [-0.6, 1.3, -0.4],
    burn: [-0.2, 1.3, -0.2],
    fleet: [-1, 0.5, -2],
    refused: [12.5, 2.1, 5.9],
  },
  fakes: {
    utilisation: [-0.3, 0.7, -0.5],
    revenue: [1.1, 0.8, 1.4],
    burn: [0.5, 0.4, 1.4],
    fleet: [0.1, 0.1, 0.7],
    refused: [7.1, 3.5, 2],
  },
  'little-demand': {
    utilisation: [-1.1, 0.7, -1.6],
    revenue: [1.5, 1, 1.4],
    burn: [1.5, 1.1, 1.5],
    fleet: [0.1, 0.2, 0.6],
    refused: [1.4, 4.5, 0.3],
  },
  slashes: {
    utilisation: [0, 0.6, 0],
    revenue: [1.9, 0.8, 2.3],
    burn: [0, 1.1, 0],
    fleet: [0.1, 0.1, 0.7],
    refused: [3.5, 3.6, 1],
  },
  'large-jobs': {
    utilisation: [-0.6, 0.4, -1.3],
    revenue: [2.3, 0.4, 6.4],
    burn: [2.2, 0.4, 6.2],
    fleet: [0.1, 0.3, 0.2],
    refused: [2.1, 0.7, 3.1],
  },
  'often-down': {
    utilisation: [-9.5, 0.4, -22.4],
    revenue: [-6.5, 0.7, -8.6],
    burn: [-7.5, 0.8, -9.7],
    fleet: [-0.3, 0.1, -2.7],
    refused: [-16.7, 0.6, -26.4],
  },
  alike: {
    utilisation: [0.1, 0.3, 0.3],
    revenue: [0, 0.3, 0],
    burn: [-0.1, 0.3, -0.2],
    fleet: [0.2, 0.1, 1.7],
    refused: [-36.3, 7.9, -4.6],
  },
  'on-demand': {
    utilisation: [-3.4, 1.1, -3.2],
    revenue: [-1.3, 1.5, -0.9],
    burn: [0, 1.6, 0],
    fleet: [-0.1, 0.1, -1.3],
    refused: [-8.1, 6.7, -1.2],
  },
  'wide-prices': {
    utilisation: [-0.2, 0.7, -0.4],
    revenue: [0, 1.1, 0],
    burn: [0.1, 1.2, 0.1],
    fleet: [0.3, 0.2, 1.6],
    refused: [4.2, 3.2, 1.3],
  },
  'wider-prices': {
    utilisation: [-0.2, 0.7, -0.3],
    revenue: [1.4, 1.4, 1],
    burn: [1.4, 1.5, 1],
    fleet: [0.2, 0.2, 1.1],
    refused: [5.1, 3.2, 1.6],
  },
  'short-uptime': {
    utilisation: [-3.6, 0.6, -6.2],
    revenue: [-3.2, 0.7, -4.9],
    burn: [-3.3, 0.7, -5],
    fleet: [0, 0.1, -0.3],
    refused: [-8, 1.9, -4.1],
  },
  'quick-controller': {
    utilisation: [1, 0.2, 4.7],
    revenue: [-2.4, 1.3, -1.8],
    burn: [-3.1, 1.3, -2.3],
    fleet: [-4.2, 0.6, -7.6],
    refused: [-5.5, 1.7, -3.2],
  },
  'farmers-engine': {
    utilisation: [-2.8, 0.6, -5],
    revenue: [-2.1, 0.7, -3.2],
    burn: [-3, 0.7, -4.2],
    fleet: [-0.5, 0.4, -1],
    refused: [-2.7, 1.5, -1.8],
    allBurn: [2, 1.5, 1.3],
    vaultBurn: [4.3, 2.1, 2],
    rewardVault: [3.5, 2.2, 1.6],
  },
};
