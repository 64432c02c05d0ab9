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

/** What is split over the epochs, rao: much, so that rounding down to whole rao does not show. */
const EMISSION_RAO = 1e15;

/** Who gets what after 40 epochs, each as a share of 1. */
export interface CartelOutcome {
  /** Of what miners get: the cartel's, and the honest ones'; both 0 where consensus pays no miner. */
  readonly incentive: number;
  readonly honestIncentive: number;
  /** Of what validators get. */
  readonly dividends: number;
  /** What is left of the cartel's weights after clipping. */
  readonly trust: number;
}

/** The two sides' stake, the majority, and how well the honest side tells worthless miners. */
interface CartelTerms {
  readonly stakeShare: number;
  readonly kappa: number;
  /** Share of an honest validator's weights that worthless miners get by error. */
  readonly honestError: number;
  readonly mode: string;
}

/**
 * The cartel's validators (the first five) vote for the last five miners alone, the others for the first fifteen, but for
 * their errors. Where no miner has a majority the emission goes to validators by stake, as `splitEmission` has it.
 */
export function cartelOutcome({ stakeShare, kappa, honestError, mode }: CartelTerms): CartelOutcome {
  const subnet = createSubnet(UIDS);
  const workspace = createWorkspace(UIDS);
  const firstJunk = UIDS - CARTEL_MINERS;
  const good = (1 - honestError) / HONEST_MINERS;
  const bad = honestError / CARTEL_MINERS;
  const largest = Math.max(good, bad);
  for (let i = 0; i < VALIDATORS; i++) {
    const isCartel = i < CARTEL_VALIDATORS;
    subnet.stake[i] = isCartel ? stakeShare / CARTEL_VALIDATORS : (1 - stakeShare) / HONEST_VALIDATORS;
    subnet.permits[i] = 1;
    for (let j = VALIDATORS; j < UIDS; j++) {
      const isJunk = j >= firstJunk;
      const honest = Math.round(((isJunk ? bad : good) / largest) * FULL);
      setWeight(subnet, i, j, isCartel ? (isJunk ? FULL : 0) : honest);
    }
  }
  const parameters = yumaParameters(mode, { kappa: Math.floor(kappa * FULL) });
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    runEpoch(floatArithmetic, parameters, subnet, workspace, EMISSION_RAO);
  }
  const { serverEmission, validatorEmission, validatorTrust } = workspace;
  const paidMiners = sumOf(serverEmission);
  const paidJunk = sumOf(serverEmission.subarray(firstJunk));
  return {
    incentive: paidMiners > 0 ? paidJunk / paidMiners : 0,
    honestIncentive: paidMiners > 0 ? (paidMiners - paidJunk) / paidMiners : 0,
    dividends: sumOf(validatorEmission.subarray(0, CARTEL_VALIDATORS)) / sumOf(validatorEmission),
    trust: sumOf(validatorTrust.subarray(0, CARTEL_VALIDATORS)) / CARTEL_VALIDATORS,
  };
}

const sumOf = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0);
