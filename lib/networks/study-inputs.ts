import {
  checkValue,
  parseValueText,
  studyDefaults,
  type InputIssue,
  type ParameterValue,
  type StudyDeclaration,
} from '@/simulation/core';

/**
 * The inputs of a study: its defaults for the scenario's `values` of the network, and over them what `entries` say by
 * `prefix` + key. What is unknown or out of range is listed and left out.
 */
export function readInputs(
  study: StudyDeclaration,
  prefix: string,
  entries: readonly (readonly [id: string, text: string])[],
  scenarioValues?: Readonly<Record<string, ParameterValue>>,
): { values: Readonly<Record<string, ParameterValue>>; issues: readonly InputIssue[] } {
  const { parameters } = study;
  const values: Record<string, ParameterValue> = { ...studyDefaults(study, scenarioValues) };
  const issues: InputIssue[] = [];
  for (const [id, text] of entries) {
    const key = id.slice(prefix.length);
    const spec = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    if (!spec) {
      const allowed = {
        kind: 'one-of',
        values: Object.keys(parameters).map((each) => prefix + each),
      } as const;
      issues.push({ code: 'unknown-field', field: id, value: JSON.stringify(text), allowed });
      continue;
    }
    const value = parseValueText(spec, text);
    const issue = checkValue(spec, id, value);
    if (issue) issues.push({ ...issue, value: JSON.stringify(text) });
    else values[key] = value;
  }
  return { values, issues };
}
