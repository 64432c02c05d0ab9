/**
 * Price of a neuron registration since early 2026: it decays each block so that it halves in `halfLifeBlocks`, and
 * every registration raises it. Integers as the chain holds them: rao, factors in units of 2⁻³².
 * Source: Subtensor `subnets/registration.rs`, `utils/misc.rs decay_factor_q32`.
 */
const HALF = 1n << 31n;
const ONE = 1n << 32n;

/** base^power in units of 2⁻³², each product rounded down; power a whole number ≥ 0. */
function powerQ32(base: bigint, power: number): bigint {
  let result = ONE;
  let square = base;
  for (let left = Math.floor(power); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result = (result * square) >> 32n;
    square = (square * square) >> 32n;
  }
  return result;
}

/** The largest factor whose power over a half-life (whole blocks ≥ 1) is at most one half, in units of 2⁻³². */
export function decayFactorQ32(halfLifeBlocks: number): bigint {
  let low = 0n;
  let high = ONE;
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (powerQ32(middle, halfLifeBlocks) > HALF) high = middle;
    else low = middle;
  }
  return low;
}

/** Burn in rao after `blocks` without a registration, rounded down every block as on chain. */
export function burnAfter(burnRao: number, factorQ32: bigint, blocks: number): number {
  let burn = BigInt(burnRao);
  for (let block = 0; block < blocks && burn > 0n; block++) burn = (burn * factorQ32) >> 32n;
  return Number(burn);
}

/** Burn in rao after a registration: times `increase`, within the bounds, rounded down. */
export function burnAfterRegistration(
  burnRao: number,
  increase: number,
  least: number,
  most: number,
): number {
  return Math.min(most, Math.max(least, Math.floor(burnRao * increase)));
}

/**
 * The rule before: every interval the burn moves by the registrations against their target, in TAO or rao.
 * Source: Subtensor v1.1.11 `coinbase/block_step.rs upgraded_burn`.
 */
export function legacyBurn(burn: number, registrations: number, target: number, alpha: number): number {
  return alpha * burn + ((1 - alpha) * burn * (registrations + target)) / (2 * target);
}

/**
 * Cost of locking a new subnet in TAO: twice the last one, falling in a straight line over the interval, not below
 * the least. Source: Subtensor `coinbase/root.rs get_network_lock_cost`.
 */
export function subnetLockCost(
  last: number,
  blocksSince: number,
  intervalBlocks: number,
  least: number,
): number {
  return Math.max(least, 2 * last - (last * blocksSince) / intervalBlocks);
}
