import type { LocalizedText, NumberParameter, Source, UnitId } from '../../../core';

/** A number the protocol fixes: shown with its source, read by the engine, refused as input. */
export function protocolConstant(
  value: number,
  unit: UnitId,
  group: string,
  label: LocalizedText,
  help: LocalizedText,
  source: Source,
): NumberParameter {
  return {
    kind: 'number',
    unit,
    default: value,
    soft: [value, value],
    hard: [value, value],
    step: 1,
    scale: 'linear',
    level: 'constant',
    group,
    source,
    distribution: { kind: 'fixed' },
    label,
    help,
  };
}
