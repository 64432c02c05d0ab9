/**
 * Price after one day of a controller: p · (1 + gain · (utilisation − target)), kept between `floor` and `cap`
 * (both in the unit of p). EIP-1559-like.
 */
export function controlledPrice(
  price: number,
  utilisation: number,
  target: number,
  gain: number,
  floor: number,
  cap: number,
): number {
  const next = price * (1 + gain * (utilisation - target));
  if (next > cap) return cap;
  return next < floor ? floor : next;
}
