import { CaseError } from '../../shared/verification/case-error';
import type { Fields } from '../../shared/verification/fields';

const TOKENS = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;
const WHOLE = /^-?\d+$/;

/** JSON in which whole numbers that float64 does not hold stand as strings, for `wholeNumber` to read. */
export const withLargeNumbers = (json: string): string =>
  json.replace(TOKENS, (token) =>
    WHOLE.test(token) && BigInt(Number(token)) !== BigInt(token) ? `"${token}"` : token,
  );

/** A whole number of any size. Throws CaseError otherwise. */
export function wholeNumber({ file, values }: Fields, name: string): bigint {
  const value = values[name];
  if (typeof value === 'number' && Number.isInteger(value)) return BigInt(value);
  if (typeof value === 'string' && WHOLE.test(value)) return BigInt(value);
  throw new CaseError(`${file}: ${name} is ${String(value)}, not a whole number`);
}
