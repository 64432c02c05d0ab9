/** Micro-IO in one IO. Balances are whole micro-IO in doubles: 800 M IO is 8e14, below 2^53, hence exact. */
export const MICRO_PER_IO = 1_000_000;

/** IO as whole micro-IO, rounded to the nearest. */
export function toMicro(io: number): number {
  return Math.round(io * MICRO_PER_IO);
}

/** Micro-IO as IO. */
export function toIo(micro: number): number {
  return micro / MICRO_PER_IO;
}
