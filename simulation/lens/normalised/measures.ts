import {
  findColumn,
  text,
  type ComparableQuestion,
  type DailyRecordField,
  type Frame,
  type LocalizedText,
  type MetricFormat,
  type NetworkDeclaration,
} from '../../core';
import { pow } from '../../core/math';
import { rollingSum } from './rolling';

/** One question asked of unlike networks alike. */
export interface NormalisedMeasure {
  readonly label: LocalizedText;
  /** How it is computed, one sentence. */
  readonly description: LocalizedText;
  readonly format: MetricFormat;
  /** The answer of every day of a run; undefined values are NaN. Undefined where the network cannot answer. */
  readonly of: (declaration: NetworkDeclaration, frame: Frame) => Float64Array | undefined;
}

/** Days over which flows are added up: single days are noisy. */
const WINDOW = 30;
const YEAR = 365;

const record = (frame: Frame, field: DailyRecordField) => findColumn(frame, field);

/** A quotient of two columns, row by row; NaN where there is nothing to divide by. */
function quotient(
  above: Float64Array | undefined,
  below: Float64Array | undefined,
): Float64Array | undefined {
  return above && below && above.map((value, row) => divided(value, below[row] as number));
}

const divided = (above: number, below: number) => (below > 0 ? above / below : Number.NaN);

/** A quotient of two flows over the last `WINDOW` days. */
function flowQuotient(
  frame: Frame,
  above: DailyRecordField,
  below: DailyRecordField,
): Float64Array | undefined {
  const [top, bottom] = [record(frame, above), record(frame, below)];
  return top && bottom && quotient(rollingSum(top, WINDOW), rollingSum(bottom, WINDOW));
}

/** The growth of a stock over the last `WINDOW` days, or those there are, compounded to a year. */
function yearlyGrowth(stock: Float64Array | undefined): Float64Array | undefined {
  return stock?.map((value, row) => {
    const days = Math.min(WINDOW, row);
    const growth = divided(value, stock[row - days] as number);
    return days === 0 || !(growth > 0) ? Number.NaN : pow(growth, YEAR / days) - 1;
  });
}

const own = (question: ComparableQuestion) => (declaration: NetworkDeclaration, frame: Frame) => {
  const metric = declaration.comparable[question];
  return metric === undefined ? undefined : findColumn(frame, metric);
};

/** The measures by id, in the order tables show them. */
export const normalisedMeasures = {
  demandCoverage: {
    label: text('Demand coverage', '需求覆盖率'),
    description: text(
      'Share of what operators take in that users pay: revenue ÷ (revenue + token subsidy), last 30 days.',
      '运营者收入中由用户支付的部分：用户付费 ÷（用户付费 + 代币补贴），最近 30 天。',
    ),
    format: 'percent',
    of: (_, frame) => {
      const [revenue, subsidy] = [record(frame, 'revenueUsd'), record(frame, 'subsidyUsd')];
      if (!revenue || !subsidy) return undefined;
      const [paid, granted] = [rollingSum(revenue, WINDOW), rollingSum(subsidy, WINDOW)];
      return paid.map((value, row) => divided(value, value + (granted[row] as number)));
    },
  },
  burnToEmission: {
    label: text('Burn ÷ emission', '销毁 ÷ 发行'),
    description: text(
      'Tokens destroyed for each token issued, last 30 days; of the day, with what the vault keeps back, for io.net. Above 1 the supply shrinks.',
      '每发行一枚代币所销毁的代币数，最近 30 天；io.net 取当日值并计入金库留存。大于 1 时供应收缩。',
    ),
    format: 'percent',
    of: (declaration, frame) =>
      own('burnToEmission')(declaration, frame) ?? flowQuotient(frame, 'burned', 'emitted'),
  },
  inflation: {
    label: text('Inflation a year', '年化通胀'),
    description: text(
      'Growth of the total supply, last 30 days compounded to a year.',
      '总供应量的增长，最近 30 天按复利折算为一年。',
    ),
    format: 'percent',
    of: (_, frame) => yearlyGrowth(record(frame, 'supply')),
  },
  shareOfCap: {
    label: text('Supply ÷ cap', '供应 ÷ 上限'),
    description: text(
      'Tokens issued less tokens destroyed, as a share of the maximum supply.',
      '已发行减去已销毁的代币，占最大供应量的比例。',
    ),
    format: 'percent',
    of: ({ token }, frame) => record(frame, 'supply')?.map((value) => value / token.maxSupply),
  },
  stakedShare: {
    label: text('Staked ÷ supply', '质押 ÷ 供应'),
    description: text(
      'Tokens staked or locked, as a share of the supply.',
      '质押或锁定的代币占供应量的比例。',
    ),
    format: 'percent',
    of: (_, frame) => quotient(record(frame, 'staked'), record(frame, 'supply')),
  },
  utilisation: {
    label: text('Capacity in use', '容量利用率'),
    description: text(
      'Capacity real users occupy, as a share of what is ready to serve.',
      '真实用户占用的容量占可服务容量的比例。',
    ),
    format: 'percent',
    of: (_, frame) => quotient(record(frame, 'used'), record(frame, 'capacity')),
  },
  priceOverCloud: {
    label: text('Price ÷ cloud', '价格 ÷ 云价'),
    description: text(
      'What users pay as a share of the price of a large cloud for the same.',
      '用户支付的价格占大型云服务同类价格的比例。',
    ),
    format: 'percent',
    of: own('priceOverCloud'),
  },
  providerPayback: {
    label: text('Payback, days', '回本期（天）'),
    description: text(
      'Days until a supplier who joins has earned the hardware back at the terms of the day.',
      '供应者按当日条件赚回硬件投入所需的天数。',
    ),
    format: 'compact',
    of: own('providerPaybackDays'),
  },
  rewardConcentration: {
    label: text('Reward concentration', '奖励集中度'),
    description: text(
      "Gini coefficient of the day's rewards across the operator groups that are modelled; 0 is equal.",
      '当日奖励在所建模运营者群体间的基尼系数；0 表示平均。',
    ),
    format: 'decimal',
    of: (_, frame) => record(frame, 'rewardGini'),
  },
} as const satisfies Record<string, NormalisedMeasure>;

export type MeasureId = keyof typeof normalisedMeasures;
export const MEASURE_IDS = Object.keys(normalisedMeasures) as MeasureId[];

/** Every measure of a run; those the network cannot answer are left out. */
export function measureRun(
  declaration: NetworkDeclaration,
  frame: Frame,
): Readonly<Partial<Record<MeasureId, Float64Array>>> {
  return Object.fromEntries(
    MEASURE_IDS.flatMap((id) => {
      const values = normalisedMeasures[id].of(declaration, frame);
      return values ? [[id, values]] : [];
    }),
  );
}
