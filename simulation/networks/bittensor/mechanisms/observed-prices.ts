import type { BittensorState } from '../state';

/**
 * Lets the supported prices run linearly through the observed prices, then hold the last. Prices of a slot whose subnet
 * was replaced are noted beside: they end with the subnet they were observed of.
 */
export function followObservedPrices({ knots, subnets, registrations }: BittensorState, day: number): void {
  const { supportedPrice } = subnets;
  const { isReplaced, observedPrice } = registrations;
  let next = 0;
  while (next < knots.length && (knots[next]?.day ?? 0) < day) next++;
  const to = knots[Math.min(next, knots.length - 1)];
  if (!to || (next === knots.length && day > to.day + 1)) return;
  const from = next < knots.length ? knots[next - 1] : undefined;
  const share = from ? (day - from.day) / (to.day - from.day) : 1;
  for (let i = 0; i < supportedPrice.length; i++) {
    const end = to.prices[i] as number;
    const begin = from ? (from.prices[i] as number) : end;
    const prices = isReplaced[i] === 1 ? observedPrice : supportedPrice;
    prices[i] = begin + share * (end - begin);
  }
}
