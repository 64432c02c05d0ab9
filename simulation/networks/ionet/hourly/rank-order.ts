import { widened } from './widened';

/** Runs that are put in order one by one before they are merged. */
const RUN = 8;

/** Device numbers by falling score; of equal ones the smaller number comes first. Each order starts from the last, which is near it. */
export class RankOrder {
  private devices = new Int32Array(64);
  private scores = new Float64Array(64);
  private otherDevices = new Int32Array(64);
  private otherScores = new Float64Array(64);
  private count = 0;

  /**
   * Devices 0 … `count` − 1, the highest of `scores` first; valid until the next call.
   * @param scores by device, -Infinity for whoever comes last
   * @param count not below that of the last call
   */
  by(scores: Float64Array, count: number): Int32Array {
    while (count > this.devices.length) this.grow();
    for (; this.count < count; this.count++) this.devices[this.count] = this.count;
    for (let at = 0; at < count; at++) this.scores[at] = scores[this.devices[at] as number] as number;
    for (let from = 0; from < count; from += RUN) this.insert(from, Math.min(count, from + RUN));
    for (let width = RUN; width < count; width *= 2) this.mergeAll(width);
    return this.devices.subarray(0, count);
  }

  private insert(from: number, to: number): void {
    const { devices, scores } = this;
    for (let at = from + 1; at < to; at++) {
      const device = devices[at] as number;
      const score = scores[at] as number;
      let place = at;
      for (; place > from; place--) {
        const other = scores[place - 1] as number;
        if (other > score || (other === score && (devices[place - 1] as number) < device)) break;
        devices[place] = devices[place - 1] as number;
        scores[place] = other;
      }
      devices[place] = device;
      scores[place] = score;
    }
  }

  /** Merges ordered runs of `width` by twos. */
  private mergeAll(width: number): void {
    const { devices, scores, count } = this;
    for (let from = 0; from < count; from += 2 * width) {
      this.merge(from, Math.min(count, from + width), Math.min(count, from + 2 * width));
    }
    this.devices = this.otherDevices;
    this.scores = this.otherScores;
    this.otherDevices = devices;
    this.otherScores = scores;
  }

  private merge(from: number, middle: number, to: number): void {
    const { devices, scores, otherDevices, otherScores } = this;
    let left = from;
    let right = middle;
    for (let at = from; at < to; at++) {
      const a = left < middle ? (scores[left] as number) : Number.NaN;
      const b = right < to ? (scores[right] as number) : Number.NaN;
      const isLeft =
        right >= to ||
        (left < middle && (a > b || (a === b && (devices[left] as number) < (devices[right] as number))));
      otherScores[at] = isLeft ? a : b;
      otherDevices[at] = devices[isLeft ? left++ : right++] as number;
    }
  }

  private grow(): void {
    const twice = 2 * this.devices.length;
    this.devices = widened(this.devices, new Int32Array(twice));
    this.scores = new Float64Array(twice);
    this.otherDevices = new Int32Array(twice);
    this.otherScores = new Float64Array(twice);
  }
}
