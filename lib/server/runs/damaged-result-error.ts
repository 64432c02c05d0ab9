/** A stored result, or the scenario of one, that is gone or does not have its hash any more. */
export class DamagedResultError extends Error {
  override readonly name = 'DamagedResultError';
  /** Kind of problem, and what a withdrawn run's row says. */
  readonly code = 'result-damaged';
  /** @param what the network whose result it is, or `its scenario` */
  constructor(runId: string, what: string) {
    super(
      `what is stored of ${what} in run "${runId}" is damaged: its bytes are gone or no longer have their hash; run the scenario again, or restore the database from a backup`,
    );
  }
}
