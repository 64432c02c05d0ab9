import { log } from '../math';

/** Ratio of two polynomials of degree 7, coefficients from the constant term up. */
interface Ratio {
  readonly numerator: Coefficients;
  readonly denominator: Coefficients;
}
type Coefficients = readonly [number, number, number, number, number, number, number, number];

const CENTRE: Ratio = {
  numerator: [
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  denominator: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852854,
  ],
};
const SHOULDER: Ratio = {
  numerator: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  denominator: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
};
const TAIL: Ratio = {
  numerator: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  denominator: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
};

function polynomial(c: Coefficients, x: number): number {
  return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
}

function evaluate(ratio: Ratio, x: number): number {
  return polynomial(ratio.numerator, x) / polynomial(ratio.denominator, x);
}

/**
 * Quantile of the standard normal distribution, relative error about 1e-15.
 * @param u probability in [0, 1]
 * @returns the z with Φ(z) = u; -Infinity at 0, Infinity at 1
 * @throws RangeError outside [0, 1] and for NaN
 * Source: M. J. Wichura, Algorithm AS 241 (PPND16), Applied Statistics 37 (1988) 477-484.
 */
export function inverseNormal(u: number): number {
  const offset = u - 0.5;
  if (Math.abs(offset) <= 0.425) return offset * evaluate(CENTRE, 0.180625 - offset * offset);
  if (!(u >= 0 && u <= 1)) throw new RangeError(`u must be a probability from 0 to 1, got ${String(u)}`);
  const tail = offset < 0 ? u : 1 - u;
  if (tail === 0) return offset < 0 ? -Infinity : Infinity;
  const radius = Math.sqrt(-log(tail));
  const distance = radius <= 5 ? evaluate(SHOULDER, radius - 1.6) : evaluate(TAIL, radius - 5);
  return offset < 0 ? -distance : distance;
}
