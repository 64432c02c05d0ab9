/** part ÷ whole; NaN (undefined) where that is no finite number, as over nothing or next to nothing. */
export function ratioOf(part: number, whole: number): number {
  const ratio = part / whole;
  return Number.isFinite(ratio) ? ratio : Number.NaN;
}
