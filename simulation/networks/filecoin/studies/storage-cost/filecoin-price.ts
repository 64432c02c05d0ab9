/** What a provider takes in and ties up for one copy of one TiB, USD a year. */
export interface CopyTerms {
  /** Hardware, power, bandwidth. */
  readonly cost: number;
  readonly gas: number;
  /** Deal collateral, USD locked. */
  readonly collateralUsd: number;
  /** Return asked for locked FIL, a year. */
  readonly capital: number;
  /** Reward that one TiB of verified deals earns beyond one of capacity, after the pledge it locks beyond it. */
  readonly subsidy: number;
}

/** Prices at which a provider breaks even, USD for one copy of one TiB and year. */
export interface CopyPrice {
  /** Without FIL+: cost, gas, and the carry of the deal's collateral; a sector of the same size without a deal earns the same. */
  readonly unsubsidised: number;
  /** With FIL+: less the subsidy; below 0 a provider would pay for the data. */
  readonly subsidised: number;
}

/** The break-even prices of one copy. */
export function copyPrice(terms: CopyTerms): CopyPrice {
  const unsubsidised = terms.cost + terms.gas + terms.capital * terms.collateralUsd;
  return { unsubsidised, subsidised: unsubsidised - terms.subsidy };
}
