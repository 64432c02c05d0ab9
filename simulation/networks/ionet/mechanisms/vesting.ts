import type { VestingTerms } from '../buckets';

/**
 * Micro-IO of an allocation that are unlocked `months` whole months after the token generation event:
 * A·tge + A·(1 − tge)·clamp(months − first + 1, 0, n)/n, floored; exactly A after the last tranche.
 * Source: io.net documentation, coin restrictions; third-party tranches for ecosystem and community.
 */
export function unlockedAt(amountMicro: number, terms: VestingTerms, months: number): number {
  if (months < 0) return 0;
  const atOnce = Math.round(amountMicro * terms.tgeShare);
  if (terms.tranches === 0) return atOnce;
  const paid = Math.min(terms.tranches, Math.max(0, months - terms.firstTrancheMonth + 1));
  return atOnce + Math.floor(((amountMicro - atOnce) * paid) / terms.tranches);
}
