/** Fractional bits of the fixed-point numbers of the reward actor. */
export const FRACTION_BITS = 128n;

/** 1 as Q.128. */
export const ONE = 1n << FRACTION_BITS;

/** Coefficients of the rational approximation of e^-x, highest power first (reward/src/expneg.rs). */
const NUMERATOR = [
  -648770010757830093818553637600n,
  67469480939593786226847644286976n,
  -3197587544499098424029388939001856n,
  89244641121992890118377641805348864n,
  -1579656163641440567800982336819953664n,
  17685496037279256458459817590917169152n,
  -115682590513835356866803355398940131328n,
  340282366920938463463374607431768211456n,
];
const DENOMINATOR = [
  1225524182432722209606361n,
  114095592300906098243859450n,
  5665570424063336070530214243n,
  194450132448609991765137938448n,
  5068267641632683791026134915072n,
  104716890604972796896895427629056n,
  1748338658439454459487681798864896n,
  23704654329841312470660182937960448n,
  259380097567996910282699886670381056n,
  2250336698853390384720606936038375424n,
  14978272436876548034486263159246028800n,
  72144088983913131323343765784380833792n,
  224599776407103106596571252037123047424n,
  340282366920938463463374607431768211456n,
];

/**
 * e^-x, both Q.128, to the bit as the chain computes it (reward/src/expneg.rs); x >= 0, within 4.6e-15 of the true
 * value below 5.
 */
export function expneg(x: bigint): bigint {
  const numerator = polynomial(NUMERATOR, x) << FRACTION_BITS;
  const denominator = polynomial(DENOMINATOR, x);
  const quotient = numerator / denominator;
  // BigInt division cuts towards zero, the chain's towards minus infinity.
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
}

function polynomial(coefficients: readonly bigint[], x: bigint): bigint {
  return coefficients.reduce((sum, coefficient) => ((sum * x) >> FRACTION_BITS) + coefficient, 0n);
}
