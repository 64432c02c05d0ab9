/** One way for every command of this repository to say what it does, how long it took and what to do next. */

const colour = process.stdout.isTTY && process.env.NO_COLOR === undefined;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);

export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

export function say(text) {
  process.stdout.write(`${text}\n`);
}

export function announce(title) {
  say(`${paint('36', '>')} ${title}`);
}

export function done(title, milliseconds) {
  say(`${paint('32', 'ok')} ${title} (${seconds(milliseconds)})`);
}

export function failed(title, milliseconds, help) {
  say(`${paint('31', 'FAILED')} ${title} (${seconds(milliseconds)})`);
  say(`   What to do: ${help}`);
}

/** A step that could not be done, and what a person can do about it. */
export class StepError extends Error {
  name = 'StepError';

  constructor(message, help) {
    super(message);
    this.help = help;
  }
}

/** Runs a command's main function; a StepError ends it with its message and help instead of a stack. */
export async function runMain(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`\n${error instanceof StepError ? error.message : error.stack}\n`);
    if (error instanceof StepError) process.stderr.write(`What to do: ${error.help}\n`);
    process.exitCode = 1;
  }
}
