import { describeAllowed, type Allowed } from './allowed';

/** Why an input was refused. Codes are stable: pages translate them, the API returns them. */
export type IssueCode =
  | 'unknown-field'
  | 'unknown-network'
  | 'unknown-parameter'
  | 'unknown-preset'
  | 'wrong-type'
  | 'not-finite'
  | 'out-of-range'
  | 'not-an-integer'
  | 'unknown-choice'
  | 'invalid-date'
  | 'given-twice'
  | 'read-only'
  | 'impossible-combination';

/** One refused input: which field, which value, what would be accepted. */
export interface InputIssue {
  readonly code: IssueCode;
  readonly field: string;
  readonly value: string;
  readonly allowed: Allowed;
}

const PROBLEMS: Record<IssueCode, string> = {
  'unknown-field': 'is not a known field',
  'unknown-network': 'names no network',
  'unknown-parameter': 'is not a parameter',
  'unknown-preset': 'names no preset',
  'wrong-type': 'has the wrong type',
  'not-finite': 'is not a finite number',
  'out-of-range': 'is out of range',
  'not-an-integer': 'is not a whole number',
  'unknown-choice': 'is not one of the choices',
  'invalid-date': 'is not a date that is accepted',
  'given-twice': 'is given more than once',
  'read-only': 'is a constant of the protocol and cannot be set',
  'impossible-combination': 'cannot be combined with the other inputs',
};

/** One English sentence naming field, value and allowed range. */
export function describeIssue(issue: InputIssue): string {
  return `${issue.field}: ${issue.value} ${PROBLEMS[issue.code]}; allowed: ${describeAllowed(issue.allowed)}`;
}

/** Thrown where bad input cannot be returned as a value. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(readonly issues: readonly InputIssue[]) {
    super(issues.map(describeIssue).join('\n'));
  }
}

/** Thrown by a simulation that was asked to stop. */
export class CancelledError extends Error {
  override readonly name = 'CancelledError';
  constructor() {
    super('the simulation was cancelled');
  }
}
