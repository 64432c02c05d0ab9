import type { Equation } from '../../../core';
import { electionEquations } from './equations/election';
import { feeEquations } from './equations/fees';
import { mintingEquations } from './equations/minting';
import { pledgeEquations } from './equations/pledge';

/** The rules of the model as formulas, in reading order. */
export const equations: Readonly<Record<string, Equation>> = {
  ...mintingEquations,
  ...pledgeEquations,
  ...feeEquations,
  ...electionEquations,
};
