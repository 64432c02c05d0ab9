import { InputError } from '../core';
import { UsageError } from './usage';
import { backtestCommand } from './backtest';
import { runCommand } from './run';
import { verifyCommand } from './verify';

const USAGE = `Usage: npm run -s sim -- <command> [options]

  run        simulate and print daily metrics ("run --help" lists its options)
  verify     compare a network with a folder of reference cases: verify <network> <folder>
  backtest   compare a network's model with the past: backtest <network>

Each command explains itself: npm run -s sim -- verify --help
`;

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  run: runCommand,
  verify: verifyCommand,
  backtest: backtestCommand,
};

async function main([command, ...args]: string[]): Promise<number> {
  const handler = command && Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!handler) {
    const asked = command === '--help' || command === '-h';
    if (asked) process.stdout.write(USAGE);
    else process.stderr.write(command === undefined ? USAGE : `unknown command "${command}"\n\n${USAGE}`);
    return asked ? 0 : 2;
  }
  try {
    return await handler(args);
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
