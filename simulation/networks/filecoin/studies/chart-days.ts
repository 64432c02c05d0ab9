/** More points than this a chart cannot show. */
const MOST_POINTS = 240;

/** Days 0 … `last` in even steps, few enough to draw; the last one is always among them. */
export function chartDays(last: number): Float64Array {
  const stride = Math.max(1, Math.ceil(last / MOST_POINTS));
  const days: number[] = [];
  for (let day = 0; day < last; day += stride) days.push(day);
  days.push(last);
  return Float64Array.from(days);
}
