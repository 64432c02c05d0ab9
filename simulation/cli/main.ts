import { InputError } from '../core';
import { UsageError } from './usage';
import { runCommand } from './run';

const USAGE = `Usage: npm run -s sim -- <command> [options]

  run   simulate and print daily metrics ("run --help" lists its options)
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<void>>> = { run: runCommand };

async function main([command, ...args]: string[]): Promise<number> {
  const handler = command && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!handler) {
    (command === undefined || command === '--help' ? process.stdout : process.stderr).write(
      command === undefined || command === '--help' ? USAGE : `unknown command "${command}"\n\n${USAGE}`,
    );
    return command === '--help' ? 0 : 2;
  }
  try {
    await handler(args);
    return 0;
  } catch (error) {
    if (error instanceof InputError || error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`);
      return 2;
    }
    throw error;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` may close the pipe early; that is not a failure.
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
