import { CaseError } from './case-error';
import type { Comparison } from './case-result';

/** Collects differences of one case and remembers the one that uses up most of its tolerance. */
export class Measure {
  private compared = 0;
  private worst = '';
  private error = 0;
  private tolerance: number;
  private use = -1;

  /** `tolerance` is that of every comparison which names no other. */
  constructor(private readonly usual: number) {
    this.tolerance = usual;
  }

  /** Compares by |actual − expected| over max(floor, |expected|): floor 1 by default, 0 for a relative error. */
  number(
    name: string,
    actual: number | undefined,
    expected: number,
    tolerance = this.usual,
    floor = 1,
  ): void {
    this.compared += 1;
    if (actual === expected) return this.note(name, 0, tolerance);
    const scale = Math.max(floor, Math.abs(expected));
    const error = Math.abs((actual ?? Number.NaN) - expected) / (scale > 0 ? scale : 1);
    this.note(name, error < Infinity ? error : Infinity, tolerance, expected, actual);
  }

  /** Compares by the plain difference. */
  absolute(name: string, actual: number | undefined, expected: number, tolerance = this.usual): void {
    this.compared += 1;
    const error = actual === expected ? 0 : Math.abs((actual ?? Number.NaN) - expected);
    this.note(name, error < Infinity ? error : Infinity, tolerance, expected, actual);
  }

  /** Compares a list with the part of `actual` that starts at `from`, by the plain difference. */
  list(
    name: string,
    actual: ArrayLike<number>,
    expected: ArrayLike<number>,
    from = 0,
    tolerance = this.usual,
  ): void {
    for (let i = 0; i < expected.length; i++) {
      this.absolute(`${name}[${i}]`, actual[from + i], expected[i] as number, tolerance);
    }
  }

  /** The outcome. Throws CaseError when nothing was compared. */
  result(): Comparison {
    if (this.compared === 0) throw new CaseError('nothing to compare');
    const { compared, worst, error, tolerance } = this;
    return { compared, worst, error, tolerance };
  }

  private note(name: string, error: number, tolerance: number, expected?: number, actual?: number): void {
    const use = error === 0 ? 0 : error / tolerance;
    if (!(use > this.use)) return;
    this.use = use;
    this.worst = error > tolerance ? `${name}: expected ${String(expected)}, got ${String(actual)}` : name;
    this.error = error;
    this.tolerance = tolerance;
  }
}
