import type { StudyResult } from '../../core';
import type { StudyJob } from '../execute-study';
import type { SimulationJob } from '../runner';

/** Page to worker. */
export type WorkerRequest =
  | { readonly id: number; readonly kind: 'simulate'; readonly job: SimulationJob }
  | { readonly id: number; readonly kind: 'study'; readonly job: StudyJob };

/** Worker to page. A finished frame's buffer is transferred, not copied. */
export type WorkerResponse =
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'done'; readonly buffer: ArrayBuffer; readonly computeMs: number }
  | { readonly id: number; readonly kind: 'studied'; readonly result: StudyResult }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string };
