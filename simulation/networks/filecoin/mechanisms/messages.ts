import { exp } from '../../../core/math';
import { SECTORS_PER_PIB } from '../units-of-power';

/** What messages depend on. */
export interface MessageTerms {
  readonly sectorsPerPartition: number;
  readonly partitionsPerMessage: number;
  readonly messagesPerNewSector: number;
}

/** Messages a day: every partition proves once a day (WindowPoSt), and each sealed sector is announced and proven. */
export function messagesPerDay(committedPib: number, onboardedPib: number, terms: MessageTerms): number {
  const proofs = (committedPib * SECTORS_PER_PIB) / terms.sectorsPerPartition / terms.partitionsPerMessage;
  return proofs + onboardedPib * SECTORS_PER_PIB * terms.messagesPerNewSector;
}

/** Messages a day below which nobody sends any: what is left of power then is a rounding of none. */
export const LEAST_MESSAGES = 1e-9;

/**
 * Mean seconds until a message is in a tipset: half an epoch to the next one, which is empty with probability
 * e^(−leaders), plus the epoch that carries it. No congestion: blocks of 2025-26 are far from full.
 */
export function inclusionSeconds(epochSeconds: number, leadersPerEpoch: number): number {
  return epochSeconds * (0.5 + 1 / (1 - exp(-leadersPerEpoch)));
}
