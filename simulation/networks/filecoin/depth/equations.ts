import type { Equation } from '../../../core';
/** The rules of the model as formulas. */
export const equations: Readonly<Record<string, Equation>> = {};
