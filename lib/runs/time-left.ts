/** How much of a work was done at a time. */
export interface ProgressMark {
  readonly atMs: number;
  readonly done: number;
}

/** Of shorter stretches the pace says little. */
const LEAST_MS = 1000;

/** Seconds until work is done at the pace since a mark; undefined while that says too little, or nothing is left. */
export function secondsLeft(since: ProgressMark, now: ProgressMark, total: number): number | undefined {
  const passed = now.atMs - since.atMs;
  const made = now.done - since.done;
  const rest = total - now.done;
  if (passed < LEAST_MS || made <= 0 || rest <= 0) return undefined;
  return (rest * passed) / made / 1000;
}

/** A rough time as people say it: seconds up to a minute and a half, then minutes. */
export function roughTime(seconds: number): { readonly unit: 'seconds' | 'minutes'; readonly count: number } {
  const whole = Math.max(1, Math.round(seconds));
  return whole <= 90
    ? { unit: 'seconds', count: whole }
    : { unit: 'minutes', count: Math.round(seconds / 60) };
}
