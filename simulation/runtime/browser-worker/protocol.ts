import type { SimulationJob } from '../runner';

/** Page to worker. */
export interface WorkerRequest {
  readonly id: number;
  readonly job: SimulationJob;
}

/** Worker to page. A finished frame's buffer is transferred, not copied. */
export type WorkerResponse =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'done'; readonly buffer: ArrayBuffer; readonly computeMs: number }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
