import { text } from '../../../core';
import { sources } from '../sources';
import { metricOf } from './metric-of';

const { rewardActor, dataPortal, mechafil, minerPolicy } = sources;

/** Storage power and the baseline it is measured against. */
export const powerMetrics = {
  rawPowerEib: metricOf(
    'eib',
    'decimal',
    'stock',
    minerPolicy,
    text('Raw power', '原始算力'),
    text(
      'Storage proven by providers, without faulty sectors, at the end of the day.',
      '日末提供者已证明的存储，不含故障扇区。',
    ),
  ),
  qualityAdjustedPowerEib: metricOf(
    'eib',
    'decimal',
    'stock',
    minerPolicy,
    text('Quality-adjusted power', '质量调整算力'),
    text(
      'Raw power with verified deals counted ten times; rewards are shared by it.',
      '已验证订单按十倍计算的算力，奖励按其分配。',
    ),
  ),
  baselineEib: metricOf(
    'eib',
    'decimal',
    'stock',
    rewardActor,
    text('Baseline', '基线'),
    text(
      'Storage the protocol expects: 2.51 EiB at genesis, doubling every 365 days.',
      '协议期望的存储量：创世 2.51 EiB，每 365 天翻倍。',
    ),
  ),
  faultyPowerPib: metricOf(
    'pib',
    'decimal',
    'stock',
    dataPortal,
    text('Faulty power', '故障算力'),
    text(
      'Raw power of sectors that missed their proof and earn nothing.',
      '未按时提交证明、不获奖励的扇区原始算力。',
    ),
  ),
  onboardedPibPerDay: metricOf(
    'pib-per-day',
    'decimal',
    'flow',
    mechafil,
    text('Onboarded power', '新增原始算力'),
    text('Raw power sealed on the day.', '当日封装的原始算力。'),
  ),
  onboardedQualityAdjustedPibPerDay: metricOf(
    'pib-per-day',
    'decimal',
    'flow',
    mechafil,
    text('Onboarded power, quality-adjusted', '新增质量调整算力'),
    text('Onboarded power with FIL+ counted by its multiplier.', '按 FIL+ 乘数计算的新增算力。'),
  ),
  expiringPibPerDay: metricOf(
    'pib-per-day',
    'decimal',
    'flow',
    mechafil,
    text('Expiring power', '到期原始算力'),
    text('Raw power whose term ends on the day, before renewal.', '当日期限届满的原始算力（续期前）。'),
  ),
  expiringQualityAdjustedPibPerDay: metricOf(
    'pib-per-day',
    'decimal',
    'flow',
    mechafil,
    text('Expiring power, quality-adjusted', '到期质量调整算力'),
    text(
      'Quality-adjusted power whose term ends on the day, before renewal.',
      '当日期限届满的质量调整算力（续期前）。',
    ),
  ),
  renewedPibPerDay: metricOf(
    'pib-per-day',
    'decimal',
    'flow',
    mechafil,
    text('Renewed power', '续期原始算力'),
    text('Raw power extended on the day it would have expired.', '到期当日获得续期的原始算力。'),
  ),
  renewedQualityAdjustedPibPerDay: metricOf(
    'pib-per-day',
    'decimal',
    'flow',
    mechafil,
    text('Renewed power, quality-adjusted', '续期质量调整算力'),
    text(
      'Quality-adjusted power extended on the day it would have expired.',
      '到期当日获得续期的质量调整算力。',
    ),
  ),
  terminatedPibPerDay: metricOf(
    'pib-per-day',
    'decimal',
    'flow',
    dataPortal,
    text('Early-terminated power', '提前终止原始算力'),
    text('Raw power given up before its term.', '期限届满前放弃的原始算力。'),
  ),
  terminatedQualityAdjustedPibPerDay: metricOf(
    'pib-per-day',
    'decimal',
    'flow',
    dataPortal,
    text('Early-terminated power, quality-adjusted', '提前终止质量调整算力'),
    text('Quality-adjusted power given up before its term.', '期限届满前放弃的质量调整算力。'),
  ),
};
