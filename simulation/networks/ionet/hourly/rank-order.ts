const DIGITS = 256;
/** Largest key of two digits. */
const LARGEST = DIGITS * DIGITS - 1;

/**
 * Device numbers by falling score; of equal ones the smaller number comes first. Scores are cut to keys of two digits, which are sorted digit
 * by digit, so that only neighbours are left to compare.
 */
export class RankOrder {
  private order = new Int32Array(64);
  private byLower = new Int32Array(64);
  /** By device. */
  private keys = new Uint16Array(64);
  private readonly lower = new Int32Array(DIGITS);
  private readonly upper = new Int32Array(DIGITS);

  /**
   * Devices 0 … `count` − 1, the highest of `scores` first; valid until the next call.
   * @param scores by device, -Infinity for whoever comes last
   */
  by(scores: Float64Array, count: number): Int32Array {
    if (count > this.order.length) this.widen(2 * count);
    const ranked = this.sortDigits(scores, count);
    this.sortNeighbours(scores, ranked);
    for (let device = 0, place = ranked; place < count; device++) {
      if (scores[device] === -Infinity) this.order[place++] = device;
    }
    return this.order.subarray(0, count);
  }

  /** Sorts all that have a score by their keys, and returns how many they are. */
  private sortDigits(scores: Float64Array, count: number): number {
    const { order, byLower, keys, lower, upper } = this;
    let highest = -Infinity;
    let lowest = Infinity;
    let ranked = 0;
    for (let device = 0; device < count; device++) {
      const score = scores[device] as number;
      if (score === -Infinity) continue;
      order[ranked++] = device;
      if (score > highest) highest = score;
      if (score < lowest) lowest = score;
    }
    const scale = highest > lowest ? LARGEST / (highest - lowest) : 0;
    lower.fill(0);
    upper.fill(0);
    for (let at = 0; at < ranked; at++) {
      const device = order[at] as number;
      const key = ((highest - (scores[device] as number)) * scale) & LARGEST;
      keys[device] = key;
      lower[key & 255] = (lower[key & 255] as number) + 1;
      upper[key >> 8] = (upper[key >> 8] as number) + 1;
    }
    startsOf(lower);
    startsOf(upper);
    for (let at = 0; at < ranked; at++) {
      const device = order[at] as number;
      const digit = (keys[device] as number) & 255;
      const place = lower[digit] as number;
      lower[digit] = place + 1;
      byLower[place] = device;
    }
    for (let at = 0; at < ranked; at++) {
      const device = byLower[at] as number;
      const digit = (keys[device] as number) >> 8;
      const place = upper[digit] as number;
      upper[digit] = place + 1;
      order[place] = device;
    }
    return ranked;
  }

  /** Puts those in order whose keys are the same: each goes before those of lower score, or of equal score and larger number. */
  private sortNeighbours(scores: Float64Array, ranked: number): void {
    const { order } = this;
    for (let at = 1; at < ranked; at++) {
      const device = order[at] as number;
      const score = scores[device] as number;
      let place = at;
      for (; place > 0; place--) {
        const before = order[place - 1] as number;
        const other = scores[before] as number;
        if (other > score || (other === score && before < device)) break;
        order[place] = before;
      }
      order[place] = device;
    }
  }

  private widen(devices: number): void {
    this.order = new Int32Array(devices);
    this.byLower = new Int32Array(devices);
    this.keys = new Uint16Array(devices);
  }
}

/** Turns counts by digit into the places at which each begins. */
function startsOf(counts: Int32Array): void {
  let sum = 0;
  for (let digit = 0; digit < counts.length; digit++) {
    const count = counts[digit] as number;
    counts[digit] = sum;
    sum += count;
  }
}
