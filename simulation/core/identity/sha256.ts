import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * SHA-256 digest in hexadecimal.
 * @param bytes raw bytes, or text that is hashed as UTF-8
 * @returns 64 lowercase hexadecimal digits
 * Source: FIPS 180-4.
 */
export function sha256Hex(bytes: Uint8Array | string): string {
  return bytesToHex(sha256(typeof bytes === 'string' ? utf8ToBytes(bytes) : bytes));
}
