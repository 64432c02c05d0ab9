import type { Distribution, LocalizedText, NumberParameter, Source, UnitId } from '../../../core';
import { MAX_DAYS, text } from '../../../core';
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
  readonly source: Source;
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
    ...spec,
  };
}

/** The day of the run whose prices, pledge and rewards a study takes; the last day where the run is shorter. */
export const dayInput: NumberParameter = studyInput({
  unit: 'days',
  default: 365,
  soft: [0, 3650],
  hard: [0, MAX_DAYS - 1],
  step: 1,
  integer: true,
  label: text('Day of the run', '模拟日'),
  help: text(
    'Days after the start of the scenario. Prices, pledge and rewards are those of this day and after; past the last day they are held.',
    '场景开始后的天数。价格、质押与奖励取自该日及之后;超出末日则保持末日数值。',
  ),
  source: sources.ours,
});
