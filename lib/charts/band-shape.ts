/** The area between two values of each row, tinted: where bands lie in each other, the inner one is the darker. */
export interface BandShape {
  readonly key: string;
  /** Keys of the values below and above. */
  readonly low: string;
  readonly high: string;
  readonly color: string;
  readonly opacity: number;
  /** How opaque it looks over the bands it lies in. */
  readonly shade: number;
}
