import { showValue } from './check-value';
import type { InputIssue } from './issue';
import type { ScenarioInput } from './scenario';

const FIELDS = ['preset', 'start', 'days', 'seed', 'draws', 'set'] as const;

/**
 * Reads a scenario document of unknown origin (a file, a request body). Only the form is judged here:
 * fields that do not exist and a `set` that is no object are refused; values are judged when resolved.
 */
export function readScenarioInput(document: unknown): { input: ScenarioInput; issues: InputIssue[] } {
  if (!isRecord(document)) {
    return {
      input: {},
      issues: [wrongType('scenario', document, FIELDS)],
    };
  }
  const issues: InputIssue[] = [];
  const input: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(document)) {
    if (!FIELDS.some((known) => known === field)) {
      issues.push({
        code: 'unknown-field',
        field,
        value: showValue(value),
        allowed: { kind: 'one-of', values: FIELDS },
      });
    } else if (field === 'set' && !isRecord(value)) {
      issues.push({
        code: 'wrong-type',
        field,
        value: showValue(value),
        allowed: { kind: 'object-of-parameters' },
      });
    } else {
      input[field] = value;
    }
  }
  return { input, issues };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function wrongType(field: string, value: unknown, values: readonly string[]): InputIssue {
  return { code: 'wrong-type', field, value: showValue(value), allowed: { kind: 'object-with', values } };
}
