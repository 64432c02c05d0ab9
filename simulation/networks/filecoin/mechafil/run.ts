import { createMechafilColumns, type MechafilColumns } from './columns';
import { fillGamma } from './gamma';
import type { MechafilInputs } from './inputs';
import { fillMinting } from './minting';
import { fillPower } from './power';
import { fillReturns } from './returns';
import { fillSupply } from './supply';
import { fillVesting } from './vesting';

/**
 * Runs mechaFIL (mechafil-jax at 04c280d) with its index conventions, so that its results come out number for
 * number; its known errors are kept (README). Rows 0 … H + F − 1, row 0 = the start date.
 * Lengths are as `MechafilInputs` says; they are not checked here.
 */
export function runMechafil(inputs: MechafilInputs): MechafilColumns {
  const columns = createMechafilColumns(inputs.historyDays + inputs.renewalRate.length);
  fillPower(inputs, columns);
  fillVesting(inputs, columns);
  fillMinting(inputs, columns);
  fillGamma(inputs, columns.gamma);
  fillSupply(inputs, columns);
  fillReturns(columns);
  return columns;
}
