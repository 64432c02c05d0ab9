import { exp, log } from '../../../core/math';

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

/** E(Z − z)⁺ of a standard normal Z. */
export function excess(z: number): number {
  return PER_ROOT * exp((-z * z) / 2) - z * normalBelow(-z);
}

/** Abramowitz and Stegun 26.2.23, then a step of Newton: within 1e-6 between 1e-12 and 1 − 1e-12. */
const ABOVE = [2.515517, 0.802853, 0.010328] as const;
const BELOW = [1.432788, 0.189269, 0.001308] as const;

/** The z below which a standard normal draw is with that chance, strictly between 0 and 1. */
export function normalQuantile(chance: number): number {
  const tail = Math.min(chance, 1 - chance);
  const t = Math.sqrt(-2 * log(tail));
  const far =
    t - (ABOVE[0] + t * (ABOVE[1] + t * ABOVE[2])) / (1 + t * (BELOW[0] + t * (BELOW[1] + t * BELOW[2])));
  const z = far + (tail - normalBelow(-far)) / (-PER_ROOT * exp((-far * far) / 2));
  return chance < 0.5 ? -z : z;
}
