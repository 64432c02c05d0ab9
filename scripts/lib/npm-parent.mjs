const LOOK_EVERY_MS = 500;

/**
 * Ends this process when npm, which started it, is gone. npm runs a script through a shell, and some shells stay
 * between the two: a SIGTERM to npm then ends npm and the shell, and never arrives here. Whoever calls node without
 * npm may leave, as a shell does whose job goes on in the background.
 */
export function endWithNpm(env = process.env) {
  if (env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, LOOK_EVERY_MS);
  watch.unref();
}
