import { parseArgs } from 'node:util';
import { UsageError } from './usage';

/**
 * The arguments of a command that takes `names` in this order and no options; undefined when `--help` is asked for, which
 * prints `usage`. Throws UsageError for an option or for more arguments; fewer are the command's to refuse.
 */
export function positionalArguments(
  args: string[],
  names: readonly string[],
  usage: string,
): string[] | undefined {
  const { help, positionals } = parse(args, usage);
  if (help) {
    process.stdout.write(usage);
    return undefined;
  }
  const extra = positionals.slice(names.length);
  if (extra.length > 0) throw new UsageError(`${extra.join(' ')}: not expected\n\n${usage}`);
  return positionals;
}

function parse(args: string[], usage: string): { help: boolean; positionals: string[] } {
  try {
    const options = { help: { type: 'boolean', short: 'h' } } as const;
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    return { help: values.help === true, positionals };
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
