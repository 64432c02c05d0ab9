/** Prepares the server, or ends the process with the reason and exit code 1. */
export async function startServer(): Promise<void> {
  endWithStarter();
  try {
    const { prepareServer } = await import('./prepare-server');
    await prepareServer();
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** `npm start` holds a channel to the server it starts: when it is gone, however it ended, the server ends too. */
function endWithStarter(): void {
  if (process.channel) process.once('disconnect', () => process.exit(0));
}
