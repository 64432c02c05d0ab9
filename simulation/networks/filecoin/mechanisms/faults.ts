/**
 * Share of committed power that is faulty a day later: healthy power fails at `ratePerDay`, faulty power
 * recovers at 1/`durationDays`. Implicit Euler step, so the share stays in [0, 1) for any rates.
 */
export function nextFaultyShare(share: number, ratePerDay: number, durationDays: number): number {
  return (share + ratePerDay) / (1 + ratePerDay + 1 / durationDays);
}
