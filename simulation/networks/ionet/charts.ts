import { text, type ChartSet } from '../../core';

export const charts = {
  gpuUtilisation: {
    title: text('GPU utilisation', 'GPU 利用率'),
    description: text(
      'What share of the ready GPUs do paying users hire?',
      '付费用户租用了多少比例的可用 GPU？',
    ),
    drivenBy: ['arrivalsPerDay', 'jobSizeMean', 'discountVersusCloud'],
    kind: 'lines',
    metrics: ['utilisation', 'utilisationEnterprise', 'utilisationCommunity'],
  },
  readyAndHired: {
    title: text('Ready and hired GPUs', '可用与已租 GPU'),
    description: text('Does supply follow demand or the subsidy?', '供给跟随的是需求还是补贴？'),
    kind: 'lines',
    metrics: ['readyGpus', 'hiredGpus'],
  },
  utilisationByClass: {
    title: text('Utilisation by device class', '各类设备利用率'),
    description: text('Which cards are wanted, which are only online?', '哪些显卡被需要，哪些只是在线？'),
    kind: 'lines',
    metrics: ['utilisationByClass'],
  },
  priceVersusCloud: {
    title: text('Price of a GPU-hour against the cloud', '卡时价格对比云'),
    description: text(
      'How much cheaper are the hired hours than the same hours in a cloud?',
      '已租卡时比同等云卡时便宜多少？',
    ),
    kind: 'lines',
    metrics: ['pricePerGpuHour', 'cloudPricePerGpuHour'],
  },
  presenceVersusWork: {
    title: text('Presence against work', '在线对比工作'),
    description: text(
      'What does an hour online earn in rewards against an hour of rent?',
      '在线一小时的奖励相当于多少小时租金？',
    ),
    kind: 'lines',
    metrics: ['presenceVersusWork', 'presenceVersusWorkByClass'],
  },
  supplierPayback: {
    title: text('Supplier payback', '供应商回本期'),
    description: text(
      'How long would the fleet take to earn its price back at the margin of the day?',
      '按当日利润，机队多久赚回自身价格？',
    ),
    kind: 'lines',
    metrics: ['supplierPaybackDays'],
  },
  emissionAndBurn: {
    title: text('Emission and burn', '发行与销毁'),
    description: text(
      'How much of the daily emission does the buy-back take away again?',
      '回购销毁抵消了多少每日发行？',
    ),
    kind: 'lines',
    metrics: ['emitted', 'burned'],
  },
  burnAgainstEmission: {
    title: text('Burn ÷ emission', '销毁 ÷ 发行'),
    description: text(
      'How many IO are destroyed, bought back or unreleased, for each that the schedule foresees?',
      '计划每发行一枚 IO，有多少被销毁（回购或金库内）？',
    ),
    kind: 'lines',
    metrics: ['burnToEmission'],
  },
  unlockCalendar: {
    title: text('Unlock calendar', '解锁日历'),
    description: text('Which allocation enters circulation, and when?', '哪些份额在何时进入流通？'),
    kind: 'stacked',
    metrics: ['unlockedByBucket'],
  },
  moneyFlows: {
    title: text('Money of the day', '当日资金流'),
    description: text(
      'What do users pay, suppliers receive and rewards add?',
      '用户支付、供应商实收与奖励价值各是多少？',
    ),
    kind: 'lines',
    metrics: ['renterPaysUsd', 'supplierNetUsd', 'subsidyUsd', 'buybackUsd'],
  },
  cardsBySupplier: {
    title: text('Cards by kind of supplier', '各类供应商的设备'),
    description: text(
      'Who brings the cards, and how many of them do not exist?',
      '设备由谁提供，其中多少并不存在？',
    ),
    kind: 'stacked',
    metrics: ['cardsBySupplier'],
  },
  cardsByClass: {
    title: text('Cards by device class', '各类设备数量'),
    description: text('Which hardware stays when rewards fall?', '奖励下降后哪些硬件留下？'),
    kind: 'stacked',
    metrics: ['gpusByClass'],
  },
} as const satisfies ChartSet;
