import { text, type Preset } from '../../core';
import { sources } from './sources';

/**
 * Onboarding of the forecast of February 2026, PiB a day: a third of itself after each year, by quarters. It ends on
 * 2028-02-22 and says nothing of later days; a fall that went on would leave fewer sectors than the reward can be shared by.
 */
const FALLING_BY_TWO_THIRDS =
  '2026-02-22_1.01*2026-05-24_0.768*2026-08-23_0.584*2026-11-22_0.4441*2027-02-22_0.3367*2027-05-24_0.256*2027-08-23_0.1947*2027-11-22_0.148*2028-02-22_0.1122';

/** Scenarios of the model's peers and of the article, as changes against the defaults. */
export const presets: readonly Preset[] = [
  {
    id: 'filecoin-status-quo',
    label: text('Filecoin: status quo', 'Filecoin：维持现状'),
    description: text(
      'Onboarding, renewals and FIL+ share stay as they were on 2025-09-09, with the early ends of 2024-25.',
      '新增、续期与 FIL+ 占比保持 2025-09-09 的水平，提前终止取 2024-25 年均值。',
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
    label: text('Filecoin: pessimistic', 'Filecoin：悲观'),
    description: text(
      'Half of the observed onboarding, renewals and FIL+ share, terms of 360 days.',
      '新增、续期与 FIL+ 占比均为观测值的一半，期限 360 天。',
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
    label: text('Filecoin: optimistic', 'Filecoin：乐观'),
    description: text(
      'One and a half times the observed onboarding, everything renewed and verified, early ends back at the mean of 2024-25.',
      '新增为观测值的 1.5 倍，全部续期且均为已验证订单，提前终止回到 2024-25 年均值。',
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
    label: text('Filecoin: decline', 'Filecoin：衰退'),
    description: text(
      'Onboarding falls to a third each year, renewals from 73 % to 36 % within two years, and from 2026-02-22 on no more early ends than in 2024-25: the decline case of February 2026. On 2028-02-22 quality-adjusted power is 2 % above what was published, locked FIL 34 % below. The forecast ends there and its inputs are then held: pledge stands at its cap of 1 FIL per 32 GiB while a thirtieth of the power of February 2026 shares the reward, so the return on pledge goes to 45 % in 2032.',
      '新增每年降至三分之一，续期率两年内由 73% 降至 36%，自 2026-02-22 起提前终止不超过 2024-25 年水平：2026 年 2 月预测的衰退情景。2028-02-22 的质量调整算力比公布值高 2%，锁定 FIL 低 34%。预测止于该日，此后输入保持不变：质押达到每 32 GiB 1 FIL 的上限，而奖励仅由 2026 年 2 月算力的三十分之一分享，因此质押收益率在 2032 年升至 45%。',
    ),
    source: sources.celForecast,
    set: {
      'filecoin.onboardingPibPerDay': FALLING_BY_TWO_THIRDS,
      'filecoin.renewalRate': '2026-02-22_0.73*2027-02-22_0.47*2028-02-22_0.36',
      'filecoin.sectorDurationDays': 360,
      'filecoin.earlyTerminationPerDay': '2026-02-22_0.0001',
    },
  },
  {
    id: 'filecoin-high-growth',
    label: text('Filecoin: high growth, lock target 40 %', 'Filecoin：高增长，锁定目标 40%'),
    description: text(
      '25 PiB a day, nine tenths renewed and verified, and a pledge on 40 % of available supply.',
      '日增 25 PiB，九成续期且已验证，并按可用供应量的 40% 质押。',
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
    label: text('Filecoin: more providers, lower inflation?', 'Filecoin：矿工越多，通胀越低？'),
    description: text(
      'The article says inflation falls as providers join. Here they join fast: while raw power is below the baseline, more of it mints more, so inflation falls later than with few providers.',
      '文章称随着矿工数量增加，通胀率会逐渐下降。此情景中矿工快速加入：原始算力低于基线时，算力越多铸造越多，通胀反而比矿工少时下降得更晚。',
    ),
    source: sources.sourceText,
    set: {
      'filecoin.onboardingPibPerDay': 20,
      'filecoin.renewalRate': 0.95,
      'filecoin.earlyTerminationPerDay': 0.0001,
    },
  },
  {
    id: 'filecoin-cel-2026',
    label: text('Filecoin: CryptoEconLab, February 2026', 'Filecoin：CryptoEconLab 2026 年 2 月预测'),
    description: text(
      'Onboarding falls to a third each year, renewals fall from 73 % to 60 % within a year and to 55 % within two, terms of 360 days and from 2026-02-22 on no more early ends than in 2024-25: the status quo of the forecast of February 2026. Its shape is followed, its level is not: on 2028-02-22 quality-adjusted power is 23 % and locked FIL 26 % below what was published. The forecast ends there and its inputs are then held; from July 2030 pledge stands at its cap of 1 FIL per 32 GiB, and the return on pledge ends near 23 %.',
      '新增每年降至三分之一，续期率一年内由 73% 降至 60%，两年内降至 55%，期限 360 天，自 2026-02-22 起提前终止不超过 2024-25 年水平：2026 年 2 月预测的维持现状情景。走势一致，水平不同：2028-02-22 的质量调整算力与锁定 FIL 分别比公布值低 23% 与 26%。预测止于该日，此后输入保持不变；自 2030 年 7 月起质押达到每 32 GiB 1 FIL 的上限，质押收益率最终约为 23%。',
    ),
    source: sources.celForecast,
    set: {
      'filecoin.onboardingPibPerDay': FALLING_BY_TWO_THIRDS,
      'filecoin.renewalRate': '2026-02-22_0.73*2027-02-22_0.60*2028-02-22_0.55',
      'filecoin.sectorDurationDays': 360,
      'filecoin.earlyTerminationPerDay': '2026-02-22_0.0001',
    },
  },
  {
    id: 'filecoin-double-onboarding',
    label: text('Filecoin: onboarding doubled', 'Filecoin：新增翻倍'),
    description: text(
      'Twice the observed onboarding and nothing else, the largest scaler of the FIP-0100 study.',
      '新增为观测值的两倍，其余不变：FIP-0100 研究中的最大倍数。',
    ),
    source: sources.fip0100Study,
    set: { 'filecoin.onboardingPibPerDay': 2.02 },
  },
  {
    id: 'filecoin-mechafil-assumptions',
    label: text('Filecoin: assumptions of mechaFIL', 'Filecoin：mechaFIL 的假设'),
    description: text(
      'Inputs held as known on 2025-09-09, every block paid, nothing faulty or given up early, every renewal pledged anew. mechaFIL itself, with its index conventions, is what `sim verify` runs.',
      '输入保持 2025-09-09 所知水平，所有区块均获支付，无故障与提前终止，每次续期重新质押。带其索引约定的 mechaFIL 本体由 `sim verify` 运行。',
    ),
    source: sources.mechafil,
    set: {
      'world.followObservations': false,
      'filecoin.onboardingPibPerDay': 2.6374359130859375,
      'filecoin.renewalRate': 0.8267769601249657,
      'filecoin.filPlusShare': 0.8206510287659101,
      'filecoin.earlyTerminationPerDay': 0,
      'filecoin.rewardEfficiency': 1,
      'filecoin.repledgeShare': 1,
      'filecoin.faultRatePerDay': 0,
      'filecoin.sectorFeeRule': 'before',
      'filecoin.baseBurnFilPerDay': 7311,
    },
  },
  {
    id: 'filecoin-shock',
    label: text('Filecoin: a third of the power vanishes', 'Filecoin：三分之一算力消失'),
    description: text(
      'On 2027-01-01 a third of all power stops proving for good: fault fees for 42 days, then termination, fees and debt out of pledge.',
      '2027-01-01 三分之一算力永久停止证明：42 天故障费，随后终止，费用与欠费从质押扣除。',
    ),
    source: sources.ours,
    set: { 'filecoin.vanishShare': 0.33 },
  },
  {
    id: 'filecoin-responsive',
    label: text('Filecoin: providers respond to returns', 'Filecoin：提供者响应收益'),
    description: text(
      'Onboarding, renewals and early ends follow what is left of the return on pledge after running costs in dollars.',
      '新增、续期与提前终止随扣除美元运行成本后的质押收益变化。',
    ),
    source: sources.ours,
    set: {
      'filecoin.onboardingResponse': 2,
      'filecoin.renewalResponse': 2,
      'filecoin.terminationResponse': 2,
      'filecoin.responseMeasure': 'net',
      'filecoin.returnHurdle': 0.1,
    },
  },
  {
    id: 'filecoin-storage-market',
    label: text('Filecoin: price by supply and demand', 'Filecoin：价格由供需决定'),
    description: text(
      'A twentieth of the data is paid for, demand doubles each year, and the price of storage follows paid demand over capacity, down to what the block reward leaves of the cost and up to what the cloud costs. It first falls from 2.50 USD to 0.25 by March 2026, because little of the capacity is paid for; at that price all stored data is, from 2026-02-19 on. Then it rises with demand. From 2029-05-16 to 2030-09-06 up to 8 % of the data is not paid for, because the price goes on rising while clients want more than four fifths of the capacity, and more than that is stored. On 2030-08-03 both copies of an object cost what it costs in the cloud: from then on the price falls with the cloud’s, and whoever finds no room stays there. Providers do not respond here; their response to the return after running costs, which counts these payments, can be switched on.',
      '二十分之一的数据付费，需求每年翻倍，存储价格随付费需求占容量的比例变化，下限为扣除区块奖励后的成本，上限为云的价格。起初付费数据仅占容量的一小部分，价格由 2.50 美元跌至 2026 年 3 月的 0.25 美元；在此价格下，自 2026-02-19 起已存数据全部付费。此后价格随需求上涨。2029-05-16 至 2030-09-06 期间至多 8% 的数据未付费：只要付费需求超过容量的五分之四，价格就继续上涨，而已存数据多于此。2030-08-03 一个对象的两份副本合计达到云价：此后价格随云价下降，得不到满足的需求留在云中。此情景中提供者不响应；可另行开启其对扣除运行成本后收益（含这些付费）的响应。',
    ),
    source: sources.sourceText,
    set: {
      'world.aiDemandGrowthPerYear': 1,
      'filecoin.storagePriceRule': 'market',
      'filecoin.paidDataShare': 0.05,
    },
  },
  {
    id: 'filecoin-solstice',
    label: text('Filecoin: Solstice (FIP-0118)', 'Filecoin：Solstice（FIP-0118）'),
    description: text(
      'The draft is in force from 2027-01-01: every new sector counts ten times, and half of the reward leaves miners over nine quarters, burnt where services are not paid for.',
      '草案自 2027-01-01 生效：所有新扇区按十倍计算，九个季度内一半奖励离开矿工，服务未获付费的部分被销毁。',
    ),
    source: sources.fip0118,
    set: { 'filecoin.solstice': true },
  },
];
