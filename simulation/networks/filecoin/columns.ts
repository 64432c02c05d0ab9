import type { NetworkColumns } from '../../core';
import type { metrics } from './metrics';

/** Where a run writes. */
export type FilecoinColumns = NetworkColumns<typeof metrics>;
