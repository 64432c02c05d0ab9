import { linearVestingOn } from '../mechanisms/vesting';
import type { MechafilColumns } from './columns';
import type { MechafilInputs } from './inputs';

/** Fills genesis vesting: what had vested before, plus the linear tranches of every day since. Source: vesting.py. */
export function fillVesting(inputs: MechafilInputs, columns: MechafilColumns): void {
  const { total_day_vest: released, total_vest: vested } = columns;
  let sinceStart = 0;
  for (let row = 0; row < released.length; row++) {
    released[row] = linearVestingOn(inputs.startDay + row);
    sinceStart += released[row] as number;
    vested[row] = sinceStart + inputs.base.vestedBeforeStartFil;
  }
}
