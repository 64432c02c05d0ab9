import type { Scale } from '../series-path';
import type { ValueAxis } from '../value-axis';

/** Maps an axis to pixels, its lower end to `from`. */
export function plotScale(
  { scale, domain }: Pick<ValueAxis, 'scale' | 'domain'>,
  from: number,
  to: number,
): Scale {
  const place = scale === 'log' ? Math.log10 : (value: number) => value;
  const [low, high] = [place(domain[0]), place(domain[1])];
  const span = high - low || 1;
  return (value) => from + ((place(value) - low) / span) * (to - from);
}

/** The places of equally wide bands, by the index of their row. */
export function bands(
  count: number,
  from: number,
  to: number,
): { readonly width: number; readonly at: Scale } {
  const width = (to - from) / Math.max(1, count);
  return { width, at: (index) => from + index * width };
}
