export type MigrationErrorCode =
  | 'migration-edited'
  | 'migration-unknown'
  | 'migration-unfinished'
  | 'migration-failed'
  | 'migration-broke-references'
  | 'database-unusable';

/** Why the database could not be brought up to date, and what to do about it. Nothing was changed. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';

  constructor(
    readonly code: MigrationErrorCode,
    message: string,
    readonly help: string,
    options?: ErrorOptions,
  ) {
    super(`${message} ${help}`, options);
  }
}
