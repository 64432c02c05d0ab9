/**
 * The k-th largest (k ≥ 1) of the first `count` values, by quickselect; reorders them in place, allocates nothing.
 * Requires 1 ≤ k ≤ count and no NaN.
 */
export function kthLargest(values: Float64Array, count: number, k: number): number {
  const target = k - 1;
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const pivot = values[(low + high) >> 1] as number;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((values[left] as number) > pivot) left++;
      while ((values[right] as number) < pivot) right--;
      if (left <= right) {
        const held = values[left] as number;
        values[left++] = values[right] as number;
        values[right--] = held;
      }
    }
    if (target <= right) high = right;
    else if (target >= left) low = left;
    else break;
  }
  return values[target] as number;
}
