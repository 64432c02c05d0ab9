import type { Allowed } from './allowed';
import { curveValues, formatCurve, parseCurve } from './curve';
import type { InputIssue, IssueCode } from './issue';
import type { NumberParameter, ParameterSpec, ParameterValue } from './parameter';
import { tryParseDate } from './time';

/** What a parameter accepts. */
export function allowedValues(spec: ParameterSpec): Allowed {
  switch (spec.kind) {
    case 'number':
      return { kind: formOf(spec), low: spec.hard[0], high: spec.hard[1] };
    case 'switch':
      return { kind: 'one-of', values: ['true', 'false'] };
    case 'choice':
      return { kind: 'one-of', values: spec.options.map((option) => option.value) };
    case 'date':
      return { kind: 'date', first: spec.hard[0], last: spec.hard[1] };
  }
}

function formOf(spec: NumberParameter): 'number' | 'number-or-curve' | 'whole-number' {
  if (spec.overTime) return 'number-or-curve';
  return spec.integer ? 'whole-number' : 'number';
}

function problemOfNumber(spec: NumberParameter, value: unknown): IssueCode | undefined {
  if (typeof value !== 'number') return 'wrong-type';
  if (!Number.isFinite(value)) return 'not-finite';
  if (value < spec.hard[0] || value > spec.hard[1]) return 'out-of-range';
  return spec.integer && !Number.isInteger(value) ? 'not-an-integer' : undefined;
}

/** The first problem with any of a curve's values. */
function problemOfCurve(spec: NumberParameter, text: string): IssueCode | undefined {
  const curve = parseCurve(text);
  if (!curve) return 'wrong-type';
  for (const value of curveValues(curve)) {
    const problem = problemOfNumber(spec, value);
    if (problem) return problem;
  }
  return undefined;
}

function problemOf(spec: ParameterSpec, value: unknown): IssueCode | undefined {
  switch (spec.kind) {
    case 'number':
      return spec.overTime && typeof value === 'string'
        ? problemOfCurve(spec, value)
        : problemOfNumber(spec, value);
    case 'switch':
      return typeof value === 'boolean' ? undefined : 'wrong-type';
    case 'choice':
      if (typeof value !== 'string') return 'wrong-type';
      return spec.options.some((option) => option.value === value) ? undefined : 'unknown-choice';
    case 'date': {
      if (typeof value !== 'string') return 'wrong-type';
      if (tryParseDate(value) === undefined) return 'invalid-date';
      return value < spec.hard[0] || value > spec.hard[1] ? 'out-of-range' : undefined;
    }
  }
}

/** Renders any input for a message without ever throwing, shortened to 60 characters. */
export function showValue(value: unknown): string {
  const shown =
    typeof value === 'string'
      ? JSON.stringify(value)
      : typeof value === 'object'
        ? describeObject(value)
        : String(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}

function describeObject(value: object | null): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : 'an object';
}

/** The issue with a value for a parameter, or undefined when it is accepted. `field` is the qualified id. */
export function checkValue(spec: ParameterSpec, field: string, value: unknown): InputIssue | undefined {
  const code = problemOf(spec, value);
  return code && { code, field, value: showValue(value), allowed: allowedValues(spec) };
}

const NUMBER_TEXT = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** The number a text stands for, NaN for one that says so, or the text itself when it is no number. */
export function parseNumberText(value: string): number | string {
  const trimmed = value.trim();
  if (NUMBER_TEXT.test(trimmed)) return Number(trimmed);
  return /^[+-]?(nan|inf(inity)?)$/i.test(trimmed) ? Number.NaN : value;
}

/**
 * The value a text stands for (URL query, command line), still unchecked against ranges: `checkValue`
 * judges it. A text of the wrong form is returned unchanged so that the message can show it.
 */
export function parseValueText(spec: ParameterSpec, value: string): ParameterValue {
  const trimmed = value.trim();
  if (spec.kind === 'number') {
    const curve = spec.overTime ? parseCurve(value) : undefined;
    return curve ? formatCurve(curve) : parseNumberText(value);
  }
  if (spec.kind === 'switch') return trimmed === 'true' ? true : trimmed === 'false' ? false : value;
  return trimmed;
}
