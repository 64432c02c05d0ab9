import type { Distribution, LocalizedText, NumberParameter, Source, UnitId } from '../../core';

/** What differs from input to input; the rest of the declaration is the same for all studies. */
interface StudyInputSpec {
  readonly unit: UnitId;
  readonly default: number;
  readonly hard: readonly [number, number];
  readonly step: number;
  readonly label: LocalizedText;
  readonly help: LocalizedText;
  readonly source: Source;
  readonly soft?: readonly [number, number];
  readonly scale?: 'linear' | 'log';
  readonly integer?: boolean;
  readonly distribution?: Distribution;
}

/** A number a study asks for; its slider covers the hard range unless told otherwise. */
export function studyInput(spec: StudyInputSpec): NumberParameter {
  return {
    kind: 'number',
    scale: 'linear',
    level: 'advanced',
    group: 'study',
    distribution: { kind: 'fixed' },
    soft: spec.hard,
    ...spec,
  };
}
