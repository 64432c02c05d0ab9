/** Bad use of the command line: the message goes to stderr, the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
