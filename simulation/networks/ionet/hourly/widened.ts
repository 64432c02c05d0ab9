/** Copies a table to the beginning of a larger one, which is returned. */
export function widened<T extends Uint8Array | Int8Array | Int16Array | Int32Array | Float64Array>(
  from: T,
  to: T,
): T {
  to.set(from);
  return to;
}
