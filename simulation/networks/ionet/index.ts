import { defineNetwork, text } from '../../core';
import { charts } from './charts';
import { check } from './check';
import { deviceMembers } from './devices';
import { assumedSources } from './mechanisms/assumed';
import { metrics } from './metrics';
import { groups, parameters } from './parameters';
import { presets } from './presets';
import { sources } from './sources';

/** io.net: a market for GPU-hours, its IO rewards, fees and burn. */
export const ionet = defineNetwork({
  id: 'ionet',
  label: text('io.net', 'io.net'),
  summary: text(
    'Rents out idle GPUs as clusters; pays cards in IO for being online and burns IO with its fees. The charts run in daily mode, as expected values of whole days; the hourly core, job by job, runs in the study “Hourly core” below.',
    '将闲置 GPU 集群化出租；以 IO 奖励在线显卡，并用费用回购销毁 IO。图表以每日模式运行（整日期望值）；逐任务的小时核心在下方“小时核心”研究中运行。',
  ),
  token: { symbol: 'IO', maxSupply: 800_000_000 },
  launchDate: '2024-06-11',
  nativeEpoch: { seconds: 3600, label: text('hourly block', '小时区块'), mode: 'aggregated' },
  startDates: ['2025-09-09'],
  groups,
  parameters,
  metrics,
  operators: deviceMembers,
  charts,
  kpis: ['utilisation', 'gpuHoursPerDay', 'burnToEmission'],
  comparable: {
    providerPaybackDays: 'supplierPaybackDays',
    priceOverCloud: 'priceVersusCloud',
    burnToEmission: 'burnToEmission',
  },
  presets,
  sources: { ...sources, ...assumedSources },
  check,
});
