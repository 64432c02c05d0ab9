/**
 * Positions for labels that want to stand at `wanted` along a line from `low` to `high`, at least `gap` apart: in the
 * same order, none further from its place than it has to be. Where there is no room for all, they share it evenly.
 */
export function spreadLabels(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((one, two) => one.at - two.at);
  const step = Math.min(gap, (high - low) / Math.max(1, order.length - 1));
  const placed: number[] = new Array<number>(wanted.length).fill(low);
  let least = low;
  for (const { at, index } of order) {
    placed[index] = Math.max(at, least);
    least = (placed[index] ?? low) + step;
  }
  let most = high;
  for (const { index } of order.reverse()) {
    placed[index] = Math.min(placed[index] ?? high, most);
    most = (placed[index] ?? high) - step;
  }
  return placed;
}
