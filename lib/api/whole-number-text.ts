import { z } from 'zod';

/**
 * A whole number as a query carries it, described as an integer: decimal digits only, where z.coerce also takes
 * `0x10`, `1e1` and spaces.
 */
export function wholeNumberText(min: number, max: number) {
  return z
    .unknown()
    .meta({ type: 'integer', minimum: min, maximum: max })
    .pipe(z.string().regex(/^\d{1,15}$/, 'a whole number'))
    .transform(Number)
    .pipe(z.number().min(min).max(max));
}
