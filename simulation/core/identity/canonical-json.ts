import canonicalize from 'canonicalize';
import { assertJsonValue, type JsonValue } from './json-value';

/**
 * The one JSON text of a value: keys sorted by UTF-16 code units, shortest numbers, no white space; -0 is
 * written as 0. Equal values give equal text in every engine, so its hash can identify them.
 * @param value a JSON value; property order does not matter
 * @returns the canonical text
 * @throws TypeError naming the path of anything that is not JSON (see `assertJsonValue`)
 * Source: RFC 8785 (JSON Canonicalization Scheme).
 */
export function canonicalJson(value: JsonValue): string {
  assertJsonValue(value);
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('$ cannot be written as canonical JSON: no text');
  return text;
}
