/** A stored result, or the scenario of one, that is gone, does not have its hash any more, or cannot be reproduced. */
export class DamagedResultError extends Error {
  override readonly name = 'DamagedResultError';
  /** Kind of problem, and what a withdrawn run's row says. */
  readonly code = 'result-damaged';
  /** @param what the network whose result it is, or `its scenario` */
  constructor(runId: string, what: string, how = 'its bytes are gone or no longer have their hash') {
    super(
      `what is stored of ${what} in run "${runId}" is damaged: ${how}; run the scenario again, or restore the database from a backup`,
    );
  }
}
