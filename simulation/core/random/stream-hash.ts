const FNV_OFFSET_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const PRINTABLE_ASCII = /^[\x21-\x7e]+$/;

/**
 * 32-bit FNV-1a hash of a stream's name: the stream's word in the Philox counter.
 * @param name one or more printable ASCII characters without spaces, such as 'helium/onboarding'
 * @returns an unsigned 32-bit integer that depends on this name only
 * @throws RangeError for an empty name or other characters
 * Source: Fowler, Noll, Vo, FNV-1a (RFC 9923).
 */
export function streamHash(name: string): number {
  if (!PRINTABLE_ASCII.test(name)) {
    throw new RangeError(`stream name must be printable ASCII without spaces, got ${JSON.stringify(name)}`);
  }
  let hash = FNV_OFFSET_BASIS;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), FNV_PRIME);
  }
  return hash >>> 0;
}
