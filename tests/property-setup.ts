import fc from 'fast-check';

/**
 * Properties are checked on the same cases every time, so that a run of the tests says something about the
 * change and not about luck. `FC_SEED=…` explores others; a failure prints the seed that repeats it, and is
 * reported as found, because shrinking whole simulations takes minutes.
 */
const seed = Number(process.env.FC_SEED ?? '20251121');

fc.configureGlobal({ seed, endOnFailure: true });
