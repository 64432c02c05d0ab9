import { exp } from '../../../core/math';

const PER_ROOT = 1 / Math.sqrt(2 * Math.PI);
/** Abramowitz and Stegun 26.2.17: within 7.5e-8. */
const SCALE = 0.2316419;
const TERMS = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429] as const;

/** Chance that a standard normal draw is below z. */
export function normalBelow(z: number): number {
  const t = 1 / (1 + SCALE * Math.abs(z));
  let sum = 0;
  for (let k = TERMS.length - 1; k >= 0; k--) sum = (sum + (TERMS[k] as number)) * t;
  const above = PER_ROOT * exp((-z * z) / 2) * sum;
  return z >= 0 ? 1 - above : above;
}
