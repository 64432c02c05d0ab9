/**
 * Words of the API that pages need too. Apart from the contracts, whose validator is fetched only when an answer
 * is to be checked.
 */

/** A run's life. `interrupted`: the server stopped before it finished; nothing of it is kept but this mark. */
export const RUN_STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled', 'interrupted'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** Whether a run of this status will change no more. */
export function hasEnded(status: RunStatus): boolean {
  return status !== 'queued' && status !== 'running';
}

/** Forms in which the numbers of a run are given out. */
export const SNAPSHOT_FORMATS = ['json', 'csv', 'arrow', 'parquet'] as const;
export type SnapshotFormat = (typeof SNAPSHOT_FORMATS)[number];
