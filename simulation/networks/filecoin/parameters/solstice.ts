import { defineParameters, text } from '../../../core';
import { sources } from '../sources';
import { protocolConstant } from './protocol-constant';

const source = sources.fip0118;

/** FIP-0118 "Solstice", a draft: the block reward split into three streams. Off by default. */
export const solsticeParameters = defineParameters({
  solstice: {
    kind: 'switch',
    default: false,
    level: 'advanced',
    group: 'solstice',
    source,
    label: text('Solstice (FIP-0118, draft)', 'Solstice（FIP-0118，草案）'),
    help: text(
      'Every new sector counts ten times, and the block reward is split among miners, services and burn.',
      '所有新扇区均按十倍计算，区块奖励在矿工、服务与销毁之间分配。',
    ),
  },
  solsticeDate: {
    kind: 'date',
    default: '2027-01-01',
    hard: ['2025-09-09', '2060-12-31'],
    level: 'advanced',
    group: 'solstice',
    source: sources.ours,
    label: text('Activation of Solstice', 'Solstice 激活日期'),
    help: text('The draft names no day; this one is ours.', '草案未给出日期；此处为我们的假设。'),
  },
  filecoinPayShare: {
    kind: 'number',
    unit: 'share',
    default: 1,
    soft: [0, 1],
    hard: [0, 1],
    step: 0.05,
    scale: 'linear',
    level: 'advanced',
    group: 'solstice',
    source: sources.ours,
    distribution: { kind: 'uniform', low: 0, high: 1 },
    label: text('Payments through Filecoin Pay', '经 Filecoin Pay 的支付占比'),
    help: text(
      'Share of what users pay that counts towards the quarterly targets of the service stream.',
      '用户付费中计入服务流季度目标的比例。',
    ),
  },
  solsticeQuarterDays: protocolConstant(
    90,
    'days',
    'solstice',
    text('Quarter', '季度'),
    text('259,200 epochs from the activation on.', '自激活起每 259,200 个纪元。'),
    source,
  ),
  consensusWeightStart: protocolConstant(
    0.95,
    'share',
    'solstice',
    text('Consensus weight at activation', '激活时的共识权重'),
    text('Share of the block reward that still goes to miners.', '区块奖励中仍归矿工的比例。'),
    source,
  ),
  consensusWeightFloor: protocolConstant(
    0.5,
    'share',
    'solstice',
    text('Consensus weight after the ramp', '过渡后的共识权重'),
    text('Reached linearly over nine quarters.', '九个季度内线性到达。'),
    source,
  ),
  consensusRampQuarters: protocolConstant(
    9,
    'none',
    'solstice',
    text('Quarters of the ramp', '过渡季度数'),
    text('Five points of the reward a quarter.', '每季度五个百分点。'),
    source,
  ),
  serviceWeightStep: protocolConstant(
    0.05,
    'share',
    'solstice',
    text('Step of the service weight', '服务权重步长'),
    text('Added after each quarter whose payments meet the target.', '支付额达到目标的季度之后增加。'),
    source,
  ),
  serviceWeightBase: protocolConstant(
    0.1,
    'share',
    'solstice',
    text('Service weight after the first quarter', '首季度后的服务权重'),
    text('Grows from 5 % to here in the first quarter without a target.', '首季度无需目标即由 5% 升至此值。'),
    source,
  ),
  serviceTargetUsd: protocolConstant(
    3500,
    'usd',
    'solstice',
    text('First target of payments', '首个支付目标'),
    text('USD settled in a quarter for the first step.', '首次升级所需的季度结算额（美元）。'),
    source,
  ),
  serviceTargetRatio: protocolConstant(
    2.7,
    'times',
    'solstice',
    text('Growth of the target', '目标增长倍数'),
    text('Each further step asks for so many times more.', '此后每一步所需为前一步的该倍数。'),
    source,
  ),
});
