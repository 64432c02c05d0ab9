import { log1p } from '../math';
import { inverseNormal } from './inverse-normal';
import { PhiloxBits } from './philox';
import { poissonQuantile } from './poisson';
import { requireInteger, UINT32_MAX } from './require-integer';
import { streamHash } from './stream-hash';

const TWO_32 = 4294967296;
const TWO_MINUS_53 = 1.1102230246251565e-16;

/**
 * Random numbers of one name, addressed by (epoch, index) instead of drawn in turn: the order and number of
 * calls never matter. One address holds one uniform number and every method transforms that same number, so
 * quantities that should be independent take different names or indices.
 * `epoch` and `index` are integers in [0, 2^32 - 1]; anything else throws a RangeError.
 */
export interface RandomStream {
  readonly name: string;
  /** Uniform in the open interval (0, 1): a multiple of 2^-53, with 2^-54 in the place of 0. */
  uniform(epoch: number, index: number): number;
  /** Standard normal (mean 0, deviation 1), increasing in `uniform`; |value| < 8.3. */
  normal(epoch: number, index: number): number;
  /** Exponential with the given mean (any unit, finite, >= 0), increasing in `uniform`. */
  exponential(epoch: number, index: number, mean: number): number;
  /** Poisson count with the given mean (0 to 1e9), increasing in `uniform` and in the mean. */
  poisson(epoch: number, index: number, mean: number): number;
}

/** The random streams of one draw of one scenario. */
export interface Random {
  readonly seed: number;
  readonly draw: number;
  /**
   * The stream of that name; the same object each time. Other streams, present or not, do not affect it.
   * @throws RangeError for a name that is not printable ASCII; Error where two names share one 32-bit hash
   */
  stream(name: string): RandomStream;
}

class PhiloxStream implements RandomStream {
  private readonly bits: PhiloxBits;

  constructor(
    readonly name: string,
    hash: number,
    draw: number,
    keyLow: number,
    keyHigh: number,
  ) {
    this.bits = new PhiloxBits(draw, hash, keyLow, keyHigh);
  }

  uniform(epoch: number, index: number): number {
    if (epoch >>> 0 !== epoch) requireInteger('epoch', epoch, UINT32_MAX);
    if (index >>> 0 !== index) requireInteger('index', index, UINT32_MAX);
    const bits = this.bits.at(epoch, index);
    return bits === 0 ? TWO_MINUS_53 / 2 : bits * TWO_MINUS_53;
  }

  normal(epoch: number, index: number): number {
    return inverseNormal(this.uniform(epoch, index));
  }

  exponential(epoch: number, index: number, mean: number): number {
    if (!(mean >= 0 && mean < Infinity)) {
      throw new RangeError(`mean must be a finite number of at least 0, got ${String(mean)}`);
    }
    return -mean * log1p(-this.uniform(epoch, index));
  }

  poisson(epoch: number, index: number, mean: number): number {
    return poissonQuantile(this.uniform(epoch, index), mean);
  }
}

/**
 * Opens the random streams of one draw: Philox4x32-10 with key (seed low, seed high) and counter
 * (draw, epoch, stream hash, index).
 * @param seed integer in [0, 2^53 - 1]
 * @param draw integer in [0, 2^32 - 1]: the number of the Monte Carlo draw, 0 for a single run
 * @throws RangeError naming the field, the value and the range
 */
export function createRandom(seed: number, draw: number): Random {
  requireInteger('seed', seed, Number.MAX_SAFE_INTEGER);
  requireInteger('draw', draw, UINT32_MAX);
  const keyLow = seed >>> 0;
  const keyHigh = Math.floor(seed / TWO_32);
  const byHash = new Map<number, RandomStream>();
  return {
    seed,
    draw,
    stream(name) {
      const hash = streamHash(name);
      const known = byHash.get(hash);
      if (known !== undefined && known.name !== name) {
        throw new Error(`streams '${known.name}' and '${name}' have the same hash; rename one of them`);
      }
      const stream = known ?? new PhiloxStream(name, hash, draw, keyLow, keyHigh);
      byHash.set(hash, stream);
      return stream;
    },
  };
}
