import { defineParameters, text } from '../../../core';
import { assumption } from '../sources';

/** What a card costs its owner. */
export const costParameters = defineParameters({
  pue: {
    kind: 'number',
    unit: 'times',
    default: 1.3,
    soft: [1, 2],
    hard: [1, 3],
    step: 0.05,
    scale: 'linear',
    distribution: { kind: 'triangular', low: 1.1, mode: 1.3, high: 1.8 },
    label: text('Power overhead (PUE)', '电源使用效率（PUE）'),
    help: text('Power drawn from the grid for each watt of the card.', '显卡每瓦功率对应的电网取电。'),
    group: 'costs',
    level: 'advanced',
    source: assumption('between a good hall and a garage'),
  },
  hostingUsdPerGpuDay: usdPerDay(
    0.15,
    [0, 5],
    text('Hosting and network', '托管与网络'),
    text('Space, bandwidth and care for a card and day.', '单卡每日的机位、带宽与维护。'),
    'small against power',
  ),
  outsideOptionUsdPerGpuDay: usdPerDay(
    0,
    [0, 60],
    text('Outside option of an H100', 'H100 的外部机会'),
    text(
      'What an H100 would earn elsewhere a day; other cards in proportion to their price.',
      'H100 在别处每日可赚的金额；其他显卡按价格比例折算。',
    ),
    'zero: idle cards have no other use',
  ),
  hardwareCostFactor: {
    kind: 'number',
    unit: 'times',
    default: 1,
    soft: [0.5, 2],
    hard: [0.1, 10],
    step: 0.05,
    scale: 'linear',
    distribution: { kind: 'triangular', low: 0.8, mode: 1, high: 1.3 },
    label: text('Hardware price level', '硬件价格水平'),
    help: text(
      'Prices of all cards against the table of classes, on top of the shared hardware trend.',
      '相对设备表的显卡价格水平，叠加在共同的硬件价格趋势之上。',
    ),
    group: 'costs',
    level: 'advanced',
    source: assumption('1: street prices of 2025'),
  },
  sellSlippage: {
    kind: 'number',
    unit: 'share',
    default: 0.01,
    soft: [0, 0.2],
    hard: [0, 0.9],
    step: 0.005,
    scale: 'linear',
    distribution: { kind: 'triangular', low: 0, mode: 0.01, high: 0.05 },
    label: text('Cost of selling rewards', '出售奖励的成本'),
    help: text(
      'Share of the value of rewards lost when suppliers sell them.',
      '供应商出售奖励时损失的价值占比。',
    ),
    group: 'costs',
    level: 'advanced',
    source: assumption('spread and exchange fees'),
  },
});

function usdPerDay(
  value: number,
  range: readonly [number, number],
  label: ReturnType<typeof text>,
  help: ReturnType<typeof text>,
  reason: string,
) {
  return {
    kind: 'number',
    unit: 'usd-per-gpu-day',
    default: value,
    soft: range,
    hard: range,
    step: 0.05,
    scale: 'linear',
    distribution: { kind: 'uniform', low: value / 2, high: value * 2 },
    label,
    help,
    group: 'costs',
    level: 'advanced',
    source: assumption(reason),
  } as const;
}
