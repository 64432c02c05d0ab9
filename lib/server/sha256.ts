import { createHash } from 'node:crypto';

/** The hash the kernel calls resultHash, by the machine's own code: several times as fast on megabytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
