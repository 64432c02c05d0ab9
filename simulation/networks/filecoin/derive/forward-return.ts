import { DAYS_PER_YEAR } from '../units-of-power';

/**
 * Writes the one-year forward return on pledge for every day of a finished run: rewards of the 365 days from
 * the day on over the day's pledge; past the last day its reward is held. 0 without pledge.
 * `reward` is that of one sector on each day; all arrays have the length of the run.
 */
export function fillForwardReturn(out: Float64Array, reward: Float64Array, pledge: Float64Array): void {
  fillYearAhead(out, reward);
  for (let day = 0; day < out.length; day++) {
    const locked = pledge[day] as number;
    out[day] = locked > 0 ? (out[day] as number) / locked : 0;
  }
}

/**
 * Writes the one-year dollar return on pledge: rewards of the 365 days from the day on at the prices of their days, and
 * what the pledge gains or loses in value by the year's end, over its value on the day; past the last day reward and price
 * are held. 0 where the pledge is worth nothing.
 */
export function fillForwardReturnUsd(
  out: Float64Array,
  reward: Float64Array,
  pledge: Float64Array,
  price: Float64Array,
): void {
  const last = out.length - 1;
  for (let day = 0; day <= last; day++) out[day] = (reward[day] as number) * (price[day] as number);
  fillYearAhead(out, out);
  for (let day = 0; day <= last; day++) {
    const now = price[day] as number;
    const then = price[Math.min(last, day + DAYS_PER_YEAR)] as number;
    const locked = (pledge[day] as number) * now;
    out[day] = locked > 0 ? ((out[day] as number) + (pledge[day] as number) * (then - now)) / locked : 0;
  }
}

/** Sum of `flow` over the 365 days from each day on, its last value held; may be written in place. Summed anew, backwards. */
function fillYearAhead(out: Float64Array, flow: Float64Array): void {
  const last = flow.length - 1;
  const held = flow[last] as number;
  const cumulative = new Float64Array(flow.length + 1);
  for (let day = 0; day <= last; day++)
    cumulative[day + 1] = (cumulative[day] as number) + (flow[day] as number);
  for (let day = 0; day <= last; day++) {
    const end = Math.min(last, day + DAYS_PER_YEAR - 1);
    const missing = DAYS_PER_YEAR - 1 - (end - day);
    out[day] = (cumulative[end + 1] as number) - (cumulative[day] as number) + missing * held;
  }
}
