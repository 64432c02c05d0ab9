/**
 * Refuses a value that is not an integer in [0, highest].
 * @param field name used in the message
 * @param value what the caller passed
 * @param highest largest allowed value
 * @throws RangeError naming field, value and range
 */
export function requireInteger(field: string, value: number, highest: number): void {
  if (Number.isInteger(value) && value >= 0 && value <= highest) return;
  throw new RangeError(`${field} must be an integer from 0 to ${highest}, got ${String(value)}`);
}

/** Largest value of one 32-bit counter word. */
export const UINT32_MAX = 0xffffffff;
