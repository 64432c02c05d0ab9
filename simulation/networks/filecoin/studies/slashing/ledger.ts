import { FAULT_MAX_AGE_DAYS } from '../../mechanisms/fault-fee';
import { takeUnvested, type VestingFunds } from './vesting-funds';

/** Most proofs the ledger lets a provider miss. */
export const MOST_MISSED_PROOFS = 60;

/** A provider before its first missed proof, and what the chain asks of it. FIL, days. */
export interface FaultyProvider {
  readonly pledge: number;
  /** Balance that is neither pledged nor vesting. */
  readonly freeBalance: number;
  /** Used up by the ledger. */
  readonly vesting: VestingFunds;
  readonly ageDays: number;
  /** Days from the first missed proof to the agreed end of its sectors. */
  readonly remainingDays: number;
  /** Penalties on the day before the first missed proof. */
  readonly oneOff: number;
  /** Reward it would have earned on the day of missed proof n. */
  rewardOn(missed: number): number;
  /** Fault fee charged with missed proof n. */
  faultFeeOn(missed: number): number;
  /** Termination fee when its sectors, `ageDays` old, go with missed proof n. */
  terminationFeeOn(missed: number, ageDays: number): number;
}

/** Where a provider stands after so many missed proofs; all but the fees of the day are sums so far. FIL. */
export interface LedgerRow {
  readonly missed: number;
  readonly state: 'healthy' | 'faulty' | 'expired' | 'terminated';
  readonly faultFee: number;
  readonly terminationFee: number;
  readonly charged: number;
  readonly paidFromVesting: number;
  readonly paidFromBalance: number;
  /** Charged and not paid yet: a claim on the pledge, which it takes when the sectors end. */
  readonly owed: number;
  /** Pledge beyond what is owed. */
  readonly pledgeLeft: number;
  readonly rewardMissed: number;
}

/**
 * The account of one provider that misses every proof from a day on, one row for 0 … 60 missed proofs. The first
 * costs its reward alone (FIP-0002); each later one a fault fee; with the one 42 days after the first its sectors
 * are terminated, unless they end by then anyway. Penalties take vesting rewards first, then free balance; what is
 * left is owed until the pledge is released (lib.rs handle_proving_deadline, repay_partial_debt_in_priority_order).
 */
export function providerLedger(provider: FaultyProvider): LedgerRow[] {
  const rows: LedgerRow[] = [];
  let { freeBalance } = provider;
  let state: LedgerRow['state'] = 'healthy';
  let charged = 0;
  let owed = 0;
  let paidFromVesting = 0;
  let paidFromBalance = 0;
  let rewardMissed = 0;

  for (let missed = 0; missed <= MOST_MISSED_PROOFS; missed++) {
    let faultFee = 0;
    let terminationFee = 0;
    freeBalance += missed > 0 ? (provider.vesting[missed] ?? 0) : 0;
    if (missed > 0 && (state === 'healthy' || state === 'faulty')) {
      const faultyDays = missed - 1;
      rewardMissed += provider.rewardOn(missed);
      if (faultyDays > 0) faultFee = provider.faultFeeOn(missed);
      state = 'faulty';
      if (faultyDays >= provider.remainingDays) state = 'expired';
      else if (faultyDays >= FAULT_MAX_AGE_DAYS) {
        state = 'terminated';
        terminationFee = provider.terminationFeeOn(missed, provider.ageDays + faultyDays);
      }
    }
    const penalty = faultFee + terminationFee + (missed === 0 ? provider.oneOff : 0);
    charged += penalty;
    owed += penalty;
    const vesting = takeUnvested(provider.vesting, missed, owed);
    const balance = Math.min(freeBalance, owed - vesting);
    freeBalance -= balance;
    owed -= vesting + balance;
    paidFromVesting += vesting;
    paidFromBalance += balance;
    const pledgeLeft = Math.max(0, provider.pledge - owed);
    rows.push({
      missed,
      state,
      faultFee,
      terminationFee,
      charged,
      paidFromVesting,
      paidFromBalance,
      owed,
      pledgeLeft,
      rewardMissed,
    });
  }
  return rows;
}
