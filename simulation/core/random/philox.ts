const MULTIPLIER_0 = 0xd2511f53;
const MULTIPLIER_1 = 0xcd9e8d57;
const WEYL_0 = 0x9e3779b9;
const WEYL_1 = 0xbb67ae85;
const TWICE_WEYL_0 = 0x3c6ef372;
const TWICE_WEYL_1 = 0x76cf5d0a;
const ROUNDS = 10;

/** Upper 32 bits of the 64-bit product of two unsigned 32-bit integers, by 16-bit halves. */
function multiplyHigh(a: number, b: number): number {
  const aLow = a & 0xffff;
  const aHigh = a >>> 16;
  const bLow = b & 0xffff;
  const bHigh = b >>> 16;
  const middle = (Math.imul(aHigh, bLow) + (Math.imul(aLow, bLow) >>> 16)) >>> 0;
  const carry = (Math.imul(aLow, bHigh) + (middle & 0xffff)) >>> 0;
  return (Math.imul(aHigh, bHigh) + (middle >>> 16) + (carry >>> 16)) | 0;
}

const TWO_26 = 67108864;

/**
 * Philox4x32-10: a bijection of 128-bit counters under a 64-bit key, of which the first two words are given as one number; equal inputs give
 * equal bits anywhere. Counter words 0 and 2 and the key stay: what the first round makes of them is computed once, and of the last round
 * only the two words. Allocates nothing.
 * Source: Salmon, Moraes, Dror, Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011), Random123.
 */
export class PhiloxBits {
  private readonly high0: number;
  private readonly low0: number;
  private readonly high1: number;
  private readonly low1: number;
  private readonly key0: number;
  private readonly key1: number;

  /**
   * @param c0 counter word 0; this and all words are taken modulo 2^32
   * @param c2 counter word 2
   * @param k0 key word 0
   * @param k1 key word 1
   */
  constructor(c0: number, c2: number, k0: number, k1: number) {
    this.high0 = multiplyHigh(MULTIPLIER_0, c0) ^ k1;
    this.low0 = Math.imul(MULTIPLIER_0, c0);
    this.high1 = multiplyHigh(MULTIPLIER_1, c2) ^ k0;
    this.low1 = Math.imul(MULTIPLIER_1, c2);
    this.key0 = (k0 + WEYL_0) | 0;
    this.key1 = (k1 + WEYL_1) | 0;
  }

  /**
   * @param c1 counter word 1
   * @param c3 counter word 3
   * @returns an integer below 2^53: the upper 27 bits of word 0, then the upper 26 of word 1
   */
  at(c1: number, c3: number): number {
    let x0 = this.high1 ^ c1;
    let x1 = this.low1;
    let x2 = this.high0 ^ c3;
    let x3 = this.low0;
    let { key0, key1 } = this;
    // two rounds at a time, which is a tenth faster
    for (let round = 1; round < ROUNDS - 1; round += 2) {
      const y0 = multiplyHigh(MULTIPLIER_1, x2) ^ x1 ^ key0;
      const y1 = Math.imul(MULTIPLIER_1, x2);
      const y2 = multiplyHigh(MULTIPLIER_0, x0) ^ x3 ^ key1;
      const y3 = Math.imul(MULTIPLIER_0, x0);
      x0 = multiplyHigh(MULTIPLIER_1, y2) ^ y1 ^ (key0 + WEYL_0);
      x1 = Math.imul(MULTIPLIER_1, y2);
      x2 = multiplyHigh(MULTIPLIER_0, y0) ^ y3 ^ (key1 + WEYL_1);
      x3 = Math.imul(MULTIPLIER_0, y0);
      key0 = (key0 + TWICE_WEYL_0) | 0;
      key1 = (key1 + TWICE_WEYL_1) | 0;
    }
    const word0 = multiplyHigh(MULTIPLIER_1, x2) ^ x1 ^ key0;
    const word1 = Math.imul(MULTIPLIER_1, x2);
    return (word0 >>> 5) * TWO_26 + (word1 >>> 6);
  }
}
