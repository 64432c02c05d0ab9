/**
 * Runs once when the server starts, before the first request. A server that cannot use its database or its
 * settings ends with the reason, instead of answering every request with an error.
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return;
  const { startServer } = await import('@/lib/server/start-server');
  await startServer();
}
