import { devices } from '../devices';
import type { IonetValues } from '../state';

/** Multipliers before 4 June 2025, in the order of the classes. Source: io.net documentation, device multipliers. */
const OLDER_MULTIPLIERS: Readonly<Record<string, number>> = {
  h200: 15,
  h100sxm: 10,
  h100pcie: 10,
  a100: 5,
  l40s: 2.25,
  rtx4090: 0.75,
  rtx3090: 0.5,
  rtx3080: 0.25,
  apple: 1,
  cpu: 1,
};
/**
 * What GPUs shared before: 8 of 10 million points, CPUs the other 2. Assumption: inferred from an example of the documentation
 * ("8150 ÷ 115 M × 8 M").
 */
const OLDER_GPU_SHARE = 0.8;

/** How a block is split: the share of the first pool, who is in which, and by which multipliers they score. */
export interface Pools {
  readonly firstShare: number;
  readonly multiplier: Float64Array;
  readonly inFirst: Uint8Array;
  readonly inSecond: Uint8Array;
}

/** Enterprise and community cards since June 2025; before, GPUs and CPUs by older multipliers. */
export function poolsOf({
  poolRule,
  enterprisePoolShare,
}: Pick<IonetValues, 'poolRule' | 'enterprisePoolShare'>): Pools {
  if (poolRule === 'gpu-and-cpu') {
    return {
      firstShare: OLDER_GPU_SHARE,
      multiplier: Float64Array.from(devices, ({ key }) => OLDER_MULTIPLIERS[key] ?? 0),
      inFirst: Uint8Array.from(devices, ({ isGpu }) => (isGpu ? 1 : 0)),
      inSecond: Uint8Array.from(devices, ({ isGpu }) => (isGpu ? 0 : 1)),
    };
  }
  return {
    firstShare: enterprisePoolShare,
    multiplier: Float64Array.from(devices, ({ multiplier }) => multiplier),
    inFirst: Uint8Array.from(devices, ({ pool }) => (pool === 'enterprise' ? 1 : 0)),
    inSecond: Uint8Array.from(devices, ({ pool }) => (pool === 'community' ? 1 : 0)),
  };
}
