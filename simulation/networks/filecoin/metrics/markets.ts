import { text } from '../../../core';
import { sources } from '../sources';
import { metricOf } from './metric-of';

const { warmStorage, marketPolicy, cloudPrices, retrievalSpec, ours } = sources;

/** Markets for storage and retrieval beside the cloud. */
export const marketMetrics = {
  storagePriceUsd: metricOf(
    'usd-per-tib-month',
    'usd',
    'stock',
    warmStorage,
    text('Storage price', '存储价格'),
    text(
      'What a paying client pays for a TiB a month and copy on the day; under supply and demand, where the cloud is cheaper than storing here and nothing is sold, what providers would have to ask.',
      '付费客户当日为每 TiB 每月每副本支付的价格；供需规则下若云比此处存储更便宜而无成交，则为提供者至少须要的价格。',
    ),
  ),
  paidDataPib: metricOf(
    'pib',
    'decimal',
    'stock',
    ours,
    text('Paid data', '付费数据'),
    text('Stored data somebody pays for.', '有人付费的存储数据。'),
  ),
  storageRevenueUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    ours,
    text('Storage payments', '存储付费'),
    text('What clients pay storage providers on the day.', '客户当日付给存储提供者的金额。'),
  ),
  cloudStorageBillUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    cloudPrices,
    text('Storage in the cloud', '云存储账单'),
    text(
      'What the clients’ data would cost in a central cloud, one object for all copies.',
      '客户数据存于中心化云的费用（所有副本对应一个对象）。',
    ),
  ),
  storageCostOverCloud: metricOf(
    'share',
    'percent',
    'ratio',
    cloudPrices,
    text('Storage cost against the cloud', '存储成本与云之比'),
    text(
      'Price of all copies of an object over that of one object in a central cloud; undefined (blank) where supply and demand sell nothing.',
      '一个对象所有副本的价格与云端一个对象价格之比；供需规则下无成交时无定义（空白）。',
    ),
  ),
  dealCollateralFil: metricOf(
    'fil',
    'compact',
    'stock',
    marketPolicy,
    text('Deal collateral', '订单抵押'),
    text(
      'What providers have put up for active deals; not part of locked FIL.',
      '提供者为活跃订单缴纳的抵押；不计入锁定量。',
    ),
  ),
  servedTibPerDay: metricOf(
    'tib-per-day',
    'decimal',
    'flow',
    retrievalSpec,
    text('Data served', '检索服务量'),
    text(
      'TiB that retrieval providers serve and are paid for on the day.',
      '检索提供者当日提供并获付费的 TiB。',
    ),
  ),
  retrievalRevenueUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    retrievalSpec,
    text('Retrieval payments', '检索付费'),
    text(
      'What data users pay retrieval providers on the day, for each byte, without pledge and without minting.',
      '数据使用者当日按字节付给检索提供者的金额；无质押、无铸造。',
    ),
  ),
  retrievalCostUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    ours,
    text('Cost of retrieval', '检索成本'),
    text(
      'What serving costs on the day: each byte, and the servers of those who do nothing else.',
      '当日检索成本：每字节流量，以及专门检索节点的服务器。',
    ),
  ),
  retrievalProviders: metricOf(
    'units',
    'integer',
    'stock',
    ours,
    text('Retrieval providers', '检索提供者'),
    text(
      'Those who serve data: a share of the storage providers, beside a node that runs anyway, and stand-alone nodes, which come and go with the margin because nothing binds them.',
      '提供检索者：部分存储提供者（在已运行的节点旁提供），以及因无约束而随利润进出的独立节点。',
    ),
  ),
  cloudEgressBillUsd: metricOf(
    'usd-per-day',
    'compact',
    'flow',
    cloudPrices,
    text('Egress from the cloud', '云下行账单'),
    text('What the served data would cost from a central cloud.', '同量数据从中心化云下行的费用。'),
  ),
};
