/** Progress is posted at most ten times a second. */
const INTERVAL_MS = 100;

/** Passes on at most one call an interval, but always the last one (done = total). */
export function throttleProgress(
  post: (done: number, total: number) => void,
  now: () => number = () => performance.now(),
): (done: number, total: number) => void {
  let last = -Infinity;
  return (done, total) => {
    const time = now();
    if (done < total && time - last < INTERVAL_MS) return;
    last = time;
    post(done, total);
  };
}
