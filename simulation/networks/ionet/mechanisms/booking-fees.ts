/** Fee rates of one side of a booking, shares of the compute cost. */
export interface FeeRates {
  /** Charged on both sides. */
  readonly reservation: number;
  /** Charged in addition to a side that pays, or is paid, in USDC. */
  readonly usdc: number;
}

/** What a renter pays for compute of `costUsd` when `usdcShare` (0…1) of it is paid in USDC. */
export function renterPays(costUsd: number, rates: FeeRates, usdcShare: number): number {
  return costUsd * (1 + rates.reservation + rates.usdc * usdcShare);
}

/** What a supplier receives for compute of `costUsd` when `usdcShare` (0…1) of it is taken in USDC. */
export function supplierReceives(costUsd: number, rates: FeeRates, usdcShare: number): number {
  return costUsd * (1 - rates.reservation - rates.usdc * usdcShare);
}

/**
 * Fees of the network from both sides: renters' outlay less suppliers' income, always.
 * Source: the article (0.25 % from each side, 2 % for USDC); io.net documentation for the supplier's side.
 */
export function networkFees(
  costUsd: number,
  rates: FeeRates,
  renterUsdc: number,
  supplierUsdc: number,
): number {
  return costUsd * (2 * rates.reservation + rates.usdc * (renterUsdc + supplierUsdc));
}
