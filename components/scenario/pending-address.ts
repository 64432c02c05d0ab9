/** What the address bar does not say yet: it is written a moment after a change. */
let pending: (() => void) | undefined;

/** Sets, or with undefined clears, the write that is due. */
export function setPendingAddress(write: (() => void) | undefined): void {
  pending = write;
}

/** Brings the address up to date at once; to be called before it is read or left. */
export function writePendingAddress(): void {
  pending?.();
}
