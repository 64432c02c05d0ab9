/**
 * Posted price after one day of the controller: p · (1 + gain · (utilisation − target)), kept between `floor`
 * and `cap` (both in the unit of p, floor < cap). EIP-1559-like.
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
  return next < floor ? floor : next > cap ? cap : next;
}
