/**
 * What mechaFIL starts from: the chain's past from the start date to the current date, both included, and what
 * was committed by then. H = days between the two dates. Units in the names.
 */
export interface MechafilBase {
  /** Power on the current date. */
  readonly rawPowerPib: number;
  readonly qaPowerPib: number;
  /** Each H + 1 long. */
  readonly historicalRawEib: Float64Array;
  readonly historicalQaEib: Float64Array;
  readonly historicalOnboardedRawPib: Float64Array;
  readonly historicalOnboardedQaPib: Float64Array;
  readonly historicalRenewedRawPib: Float64Array;
  readonly historicalRenewedQaPib: Float64Array;
  /** H long. */
  readonly historicalRenewalRate: Float64Array;
  /** Ends already scheduled, from the current date on; any length. */
  readonly knownExpirationsRawPib: Float64Array;
  readonly knownExpirationsQaPib: Float64Array;
  /** Pledge that is due for release, from the start date on; any length. */
  readonly knownPledgeReleaseFil: Float64Array;
  readonly vestedBeforeStartFil: number;
  readonly cappedPowerBeforeStartEibDays: number;
  readonly baselineAtStartEib: number;
  readonly circulatingAtStartFil: number;
  readonly lockedAtStartFil: number;
  /** Burnt in total on each past day, from the start date on. */
  readonly burntFil: Float64Array;
  /** Added on each day after the last one of `burntFil`. */
  readonly burntPerDayFil: number;
}

/** One run of mechaFIL: H past days and F forecast days. */
export interface MechafilInputs {
  readonly base: MechafilBase;
  /** Day number since 1970-01-01 of the first row. */
  readonly startDay: number;
  /** H. */
  readonly historyDays: number;
  /** Daily inputs of the forecast, each F long; step k belongs to the k-th day from the current date. */
  readonly onboardedRawPib: Float64Array;
  readonly renewalRate: Float64Array;
  readonly filPlusShare: Float64Array;
  readonly filPlusMultiplier: Float64Array;
  /** Quality kept by renewed power, relative to what it had. */
  readonly qaRenewMultiplier: Float64Array;
  readonly lockTarget: Float64Array;
  readonly sectorDurationDays: number;
  /** Factor on `burntPerDayFil`. */
  readonly burnBoost: number;
  /** Share of `lockedAtStartFil` that is reward, FIL; null = half of it. */
  readonly lockedRewardAtStartFil: number | null;
  /** Pledge on circulating plus locked instead of circulating supply. */
  readonly useAvailableSupply: boolean;
}
