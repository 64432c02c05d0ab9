import type { CaseResult } from '../../../core';

/** How a case compares: the quantity that uses up most of its tolerance. */
export interface Comparison {
  readonly compared: number;
  /** Rows of each compared column. */
  readonly rows?: number;
  readonly worst: string;
  readonly error: number;
  readonly tolerance: number;
}

/** Runs one case; what it throws becomes a failed case that says why. */
export function caseResult(name: string, compare: () => Comparison): CaseResult {
  try {
    const comparison = compare();
    return { name, ...comparison, passed: comparison.error <= comparison.tolerance };
  } catch (error) {
    return failedCase(name, error instanceof Error ? error.message : String(error));
  }
}

/** A case that could not be compared. */
export function failedCase(name: string, problem: string): CaseResult {
  return { name, compared: 0, worst: '', error: Infinity, tolerance: 0, passed: false, problem };
}
