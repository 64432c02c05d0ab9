/**
 * Sum of `first`, first·(1 − decline), … over `periods` payments, added one by one: that is how the schedule pays. What rounding loses
 * is carried on, in the sum and in the payment, and the decline is taken off, as 1 − decline would round it.
 */
export function decliningSum(first: number, decline: number, periods: number): number {
  let amount = first;
  let total = 0;
  let lost = 0;
  let kept = 0;
  for (let period = 0; period < periods; period++) {
    const add = amount - lost;
    const next = total + add;
    lost = next - total - add;
    total = next;
    const off = amount * decline + kept;
    const later = amount - off;
    kept = later - amount + off;
    amount = later;
  }
  return total;
}

const BISECTIONS = 60;

/**
 * Decline for which that sum is `total`: what the schedule’s published decline is a rounding of. Between 0 and `most`,
 * to the last digit but a few. `total` must lie between the sums of both ends.
 * Source: io.net documentation, monthly and hourly emission schedules (300,000,000 IO in 240 months or 175,319 hours).
 */
export function declineForTotal(first: number, periods: number, total: number, most: number): number {
  let low = 0;
  let high = most;
  for (let step = 0; step < BISECTIONS; step++) {
    const middle = (low + high) / 2;
    if (decliningSum(first, middle, periods) > total) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
