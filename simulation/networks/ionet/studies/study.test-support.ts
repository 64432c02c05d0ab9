import { defaultValues, type Study, type StudyResult } from '../../../core';
import type { FinishedRun } from '../scenario.test-support';

/** A study on a finished run, with some of its inputs changed. */
export function runStudy(
  study: Study,
  finished: FinishedRun,
  inputs: Record<string, unknown> = {},
): StudyResult {
  const parameters = { ...defaultValues(study.declaration.parameters), ...inputs } as ReturnType<
    typeof defaultValues
  >;
  return study.run({ ...finished, parameters });
}

/** Numbers of a result that are not finite, but for those that may be undefined. Empty where all is well. */
export function flaws(study: Study, result: StudyResult, mayBeUndefined: readonly string[] = []): string[] {
  const found: string[] = [];
  for (const [name, value] of Object.entries(result.figures)) {
    if (!Number.isFinite(value) && !mayBeUndefined.includes(name)) found.push(`figure ${name}`);
  }
  for (const [name, { x, lines }] of Object.entries(result.charts)) {
    for (const [line, values] of Object.entries(lines)) {
      if (values.length !== x.length || !values.every(Number.isFinite)) found.push(`line ${name}.${line}`);
    }
  }
  for (const [name, rows] of Object.entries(result.tables)) {
    const columns = Object.keys(study.declaration.tables[name]?.columns ?? {});
    for (const row of rows) {
      row.forEach((cell, index) => {
        const column = columns[index] ?? '';
        const isFine = typeof cell !== 'number' || Number.isFinite(cell) || mayBeUndefined.includes(column);
        if (!isFine) found.push(`cell ${name}.${column}`);
      });
    }
  }
  return found;
}
