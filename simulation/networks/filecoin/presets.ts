import { text, type Preset } from '../../core';
import { sources } from './sources';

/** Scenarios of the model's peers and of the article, as changes against the defaults. */
export const presets: readonly Preset[] = [
  {
    id: 'filecoin-status-quo',
    label: text('Filecoin: status quo', 'Filecoin:维持现状'),
    description: text(
      'Onboarding, renewals and FIL+ share stay as they were on 2025-09-09, with the early ends of 2024-25.',
      '新增、续期与 FIL+ 占比保持 2025-09-09 的水平,提前终止取 2024-25 年均值。',
    ),
    source: sources.celForecast,
    set: {
      'world.followObservations': false,
      'filecoin.onboardingPibPerDay': 2.6374359130859375,
      'filecoin.renewalRate': 0.8267769601249657,
      'filecoin.filPlusShare': 0.8206510287659101,
      'filecoin.earlyTerminationPerDay': 0.0001,
    },
  },
  {
    id: 'filecoin-pessimistic',
    label: text('Filecoin: pessimistic', 'Filecoin:悲观'),
    description: text(
      'Half of the observed onboarding, renewals and FIL+ share, terms of 360 days.',
      '新增、续期与 FIL+ 占比均为观测值的一半,期限 360 天。',
    ),
    source: sources.providerCosts,
    set: {
      'filecoin.onboardingPibPerDay': 0.505,
      'filecoin.renewalRate': 0.364,
      'filecoin.filPlusShare': 0.4855,
      'filecoin.sectorDurationDays': 360,
    },
  },
  {
    id: 'filecoin-optimistic',
    label: text('Filecoin: optimistic', 'Filecoin:乐观'),
    description: text(
      'One and a half times the observed onboarding, everything renewed and verified, early ends back at the mean of 2024-25.',
      '新增为观测值的 1.5 倍,全部续期且均为已验证订单,提前终止回到 2024-25 年均值。',
    ),
    source: sources.providerCosts,
    set: {
      'filecoin.onboardingPibPerDay': 1.515,
      'filecoin.renewalRate': 1,
      'filecoin.filPlusShare': 1,
      'filecoin.sectorDurationDays': 360,
      'filecoin.earlyTerminationPerDay': 0.0001,
    },
  },
  {
    id: 'filecoin-decline',
    label: text('Filecoin: decline', 'Filecoin:衰退'),
    description: text(
      'Onboarding falls to a third each year and little more than a third of expiring power renews, the decline case of February 2026.',
      '新增每年降至三分之一,到期算力续期略超三分之一:2026 年 2 月预测的衰退情景。',
    ),
    source: sources.celForecast,
    set: {
      'filecoin.onboardingGrowthPerYear': -0.6667,
      'filecoin.renewalRate': 0.36,
      'filecoin.sectorDurationDays': 360,
    },
  },
  {
    id: 'filecoin-high-growth',
    label: text('Filecoin: high growth, lock target 40 %', 'Filecoin:高增长,锁定目标 40%'),
    description: text(
      '25 PiB a day, nine tenths renewed and verified, and a pledge on 40 % of available supply.',
      '日增 25 PiB,九成续期且已验证,并按可用供应量的 40% 质押。',
    ),
    source: sources.mechafil,
    set: {
      'filecoin.onboardingPibPerDay': 25,
      'filecoin.renewalRate': 0.9,
      'filecoin.filPlusShare': 0.9,
      'filecoin.sectorDurationDays': 540,
      'filecoin.lockTarget': 0.4,
      'filecoin.pledgeUsesAvailableSupply': true,
      'filecoin.earlyTerminationPerDay': 0.0001,
    },
  },
  {
    id: 'filecoin-inflation-falls-as-providers-join',
    label: text('Filecoin: more providers, lower inflation?', 'Filecoin:矿工越多,通胀越低?'),
    description: text(
      'The article says inflation falls as providers join. Here they join fast: while raw power is below the baseline, more of it mints more, so inflation falls later than with few providers.',
      '文章称随着矿工数量增加,通胀率会逐渐下降。此情景中矿工快速加入:原始算力低于基线时,算力越多铸造越多,通胀反而比矿工少时下降得更晚。',
    ),
    source: sources.sourceText,
    set: {
      'filecoin.onboardingPibPerDay': 20,
      'filecoin.renewalRate': 0.95,
      'filecoin.earlyTerminationPerDay': 0.0001,
    },
  },
];
