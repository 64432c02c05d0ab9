import { floatArithmetic } from '../../yuma/float-arithmetic';
import { runEpoch } from '../../yuma/epoch';
import { createSubnet, setWeight } from '../../yuma/subnet';
import { createWorkspace } from '../../yuma/workspace';
import { yumaParameters } from '../../focus/yuma-mode';

/** Sizes of the subnet the question is asked on: as the chain's own study of collusion has them. */
export const HONEST_VALIDATORS = 5;
export const CARTEL_VALIDATORS = 5;
export const HONEST_MINERS = 15;
export const CARTEL_MINERS = 5;
const VALIDATORS = HONEST_VALIDATORS + CARTEL_VALIDATORS;
const UIDS = VALIDATORS + HONEST_MINERS + CARTEL_MINERS;
const EPOCHS = 40;
const FULL = 65_535;

/** What a cartel gets after 40 epochs, each as a share of 1. */
export interface CartelOutcome {
  readonly incentive: number;
  readonly dividends: number;
  readonly trust: number;
}

/** The cartel's validators (the first five) vote for the last five miners alone, the others for the first fifteen. */
export function cartelOutcome(stakeShare: number, kappa: number, mode: string): CartelOutcome {
  const subnet = createSubnet(UIDS);
  const workspace = createWorkspace(UIDS);
  const firstJunk = UIDS - CARTEL_MINERS;
  for (let i = 0; i < VALIDATORS; i++) {
    const isCartel = i < CARTEL_VALIDATORS;
    const own = isCartel ? stakeShare / CARTEL_VALIDATORS : (1 - stakeShare) / HONEST_VALIDATORS;
    subnet.stake[i] = own;
    subnet.permits[i] = 1;
    for (let j = VALIDATORS; j < UIDS; j++) if (j >= firstJunk === isCartel) setWeight(subnet, i, j, FULL);
  }
  const parameters = yumaParameters(mode, { kappa: Math.round(kappa * FULL) });
  for (let epoch = 0; epoch < EPOCHS; epoch++) runEpoch(floatArithmetic, parameters, subnet, workspace, 0);
  const { incentive, dividends, validatorTrust } = workspace;
  return {
    incentive: sumOf(incentive.subarray(firstJunk)),
    dividends: sumOf(dividends.subarray(0, CARTEL_VALIDATORS)),
    trust: sumOf(validatorTrust.subarray(0, CARTEL_VALIDATORS)) / CARTEL_VALIDATORS,
  };
}

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
