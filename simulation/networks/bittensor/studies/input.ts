import type { Distribution, LocalizedText, NumberParameter, Source, UnitId } from '../../../core';
import { text } from '../../../core';
import { largeSubnets } from '../members';
import { focusParameters } from '../parameters/focus';
import { sources } from '../sources';

/** What differs from input to input; the rest of the declaration is the same for all studies. */
interface InputSpec {
  readonly unit: UnitId;
  readonly default: number;
  readonly soft: readonly [number, number];
  readonly hard: readonly [number, number];
  readonly step: number;
  readonly label: LocalizedText;
  readonly help: LocalizedText;
  readonly source?: Source;
  readonly scale?: 'linear' | 'log';
  readonly integer?: boolean;
  readonly distribution?: Distribution;
}

/** A number a study asks for. */
export function studyInput(spec: InputSpec): NumberParameter {
  return {
    kind: 'number',
    scale: 'linear',
    level: 'advanced',
    group: 'study',
    distribution: { kind: 'fixed' },
    source: sources.model,
    ...spec,
  };
}

/** One of the large subnets, by key. */
export const subnetInput = {
  kind: 'choice',
  default: 'sn64',
  options: largeSubnets.map(({ key, label }) => ({ value: key, label })),
  label: text('Subnet', '子网'),
  help: text('The subnet whose pool, price and share are taken.', '取其资金池、价格与份额的子网。'),
  group: 'study',
  level: 'advanced',
  source: sources.blockTable,
} as const;

/** Any subnet, and the kind of its tasks, as for the subnet in focus; studies that have them follow the scenario's. */
export const netuidInput = {
  ...focusParameters.focusNetuid,
  label: text('Netuid', '子网编号'),
  group: 'study',
} as const;
export const kindInput = {
  ...focusParameters.focusKind,
  label: text('Kind of task', '任务类型'),
  group: 'study',
} as const;

/** How the studied subnet computes bonds. */
export const yumaInput = {
  kind: 'choice',
  default: 'yuma2',
  options: [
    { value: 'yuma2', label: text('Yuma 2', 'Yuma 2') },
    { value: 'yuma3', label: text('Yuma 3', 'Yuma 3') },
    { value: 'liquid', label: text('Yuma 3 with liquid alpha', 'Yuma 3（流动 α）') },
  ],
  label: text('Bonds', '债券规则'),
  help: text(
    'How validators’ bonds follow their weights. Yuma 2 is the default of the chain; an owner can switch.',
    '验证者债券如何跟随其权重。链上默认为 Yuma 2，所有者可切换。',
  ),
  group: 'study',
  level: 'advanced',
  source: sources.epoch,
} as const;

/** First day of what a study does to the run. */
export const startInput = studyInput({
  unit: 'days',
  default: 360,
  soft: [0, 1000],
  hard: [0, 3000],
  step: 10,
  integer: true,
  label: text('Begins on day', '起始日'),
  help: text('Days after the start of the scenario.', '场景开始后的天数。'),
});
