import { TOKENS, type Theme, type Token } from './themes';

const VARIABLE = /^var\(--(?<name>[\w-]+)\)$/;

/**
 * The colour behind a CSS variable in a theme, for what is drawn where no style sheet is. A colour that is none
 * stays as it is.
 *
 * @throws {RangeError} when the variable is no token of the themes.
 */
export function resolveColor(color: string, theme: Theme): string {
  const name = VARIABLE.exec(color)?.groups?.['name'];
  if (name === undefined) return color;
  const tokens = TOKENS[theme];
  // Utilities of the style sheet call `surface` --color-surface; colours of networks are named so themselves.
  const token = [name, name.replace(/^color-/, '')].find((each) => Object.hasOwn(tokens, each));
  if (token === undefined) throw new RangeError(`no theme has the colour --${name}`);
  return tokens[token as Token];
}
