import { TOKENS, type Theme } from './themes';

const declarations = (theme: Theme): string =>
  `color-scheme:${theme};` +
  Object.entries(TOKENS[theme])
    .map(([token, value]) => `--${token}:${value}`)
    .join(';');

/**
 * The colours as CSS variables. A theme holds for the element that names it and all within, so that a light part
 * may stand in a dark page; `auto` follows the reader's system without a script. Paper is light.
 */
export const THEME_CSS = [
  `:root,[data-theme=light]{${declarations('light')}}`,
  `[data-theme=dark]{${declarations('dark')}}`,
  `@media (prefers-color-scheme:dark){[data-theme=auto]{${declarations('dark')}}}`,
  `@media print{:root,[data-theme]{${declarations('light')}}}`,
].join('\n');
