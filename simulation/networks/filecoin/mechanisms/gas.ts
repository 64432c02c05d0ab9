import { exp, log } from '../../../core/math';

const FIL_PER_ATTO = 1e-18;

/** What the base fee depends on; attoFIL a unit of gas, gas a day. */
export interface GasTerms {
  readonly baseFeeAtStartAttoFil: number;
  readonly gasUsedPerDay: number;
  readonly gasDemandElasticity: number;
  readonly gasPremiumAttoFil: number;
  readonly premiumTargetRatio: number;
  readonly minimumBaseFeeAttoFil: number;
}

/** How much dearer gas gets when `demand` times as much is wanted and no more is to be had. */
function scarcity(demand: number, elasticity: number): number {
  return demand > 0 ? exp(log(demand) / elasticity) : 0;
}

/**
 * Base fee of a day under block utilisation: it moves by up to an eighth an epoch until as much gas is bought as on the
 * first day, which within 2,880 epochs is its resting point (Lotus, chain/store/basefee.go). `demand` is relative to the first day.
 */
export function utilisationBaseFee(demand: number, terms: GasTerms): number {
  const resting = terms.baseFeeAtStartAttoFil * scarcity(demand, terms.gasDemandElasticity);
  return Math.max(terms.minimumBaseFeeAttoFil, resting);
}

/**
 * Base fee of a day under FIP-0115: it rises by up to an eighth while the premium at the 20th percentile is above an
 * eighth of it and falls otherwise, so it rests at eight premiums. Premiums follow the demand for gas.
 */
export function premiumBaseFee(demand: number, terms: GasTerms): number {
  const premium = terms.gasPremiumAttoFil * scarcity(demand, terms.gasDemandElasticity);
  return Math.max(terms.minimumBaseFeeAttoFil, terms.premiumTargetRatio * premium);
}

/** Gas bought a day at a base fee: as on the first day for its demand and fee, less where it is dearer. */
export function gasUsed(demand: number, baseFee: number, terms: GasTerms): number {
  if (!(demand > 0)) return 0;
  const dearer = log(baseFee / terms.baseFeeAtStartAttoFil);
  return terms.gasUsedPerDay * demand * exp(-terms.gasDemandElasticity * dearer);
}

/**
 * Gas bought a day wherever the premium rule's base fee rests: demand raises fee and gas so that both cancel. The same
 * for the utilisation rule is `gasUsedPerDay` itself.
 */
export function premiumGasAtRest(terms: GasTerms): number {
  const fee = terms.premiumTargetRatio * terms.gasPremiumAttoFil;
  return fee > 0 ? gasUsed(1, fee, terms) : terms.gasUsedPerDay;
}

/** FIL burnt by so much gas at a base fee in attoFIL. */
export function gasBurnFil(gas: number, baseFeeAttoFil: number): number {
  return gas * baseFeeAttoFil * FIL_PER_ATTO;
}

/** Base fee in attoFIL that burns so many FIL with so much gas. */
export function impliedBaseFee(burnFil: number, gas: number): number {
  return burnFil / (gas * FIL_PER_ATTO);
}
