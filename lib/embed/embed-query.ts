import { LOCALES, type InputIssue, type Locale } from '@/simulation/core';

export const EMBED_THEMES = ['auto', 'light', 'dark'] as const;
export type EmbedTheme = (typeof EMBED_THEMES)[number];

/** Named sizes in CSS pixels, `WIDTHxHEIGHT` is any other within the limits. Without one the chart fills its frame. */
export const EMBED_SIZES = {
  s: { width: 360, height: 260 },
  m: { width: 640, height: 400 },
  l: { width: 960, height: 540 },
} as const;
export type EmbedSizeName = keyof typeof EMBED_SIZES;

export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

const LEAST: EmbedSize = { width: 240, height: 180 };
const MOST: EmbedSize = { width: 1920, height: 1200 };

/** How an embed is shown, what of that could not be read, and the rest of its query: a scenario link. */
export interface EmbedQuery {
  readonly theme: EmbedTheme;
  readonly lang: Locale;
  readonly size: EmbedSize | undefined;
  readonly issues: readonly InputIssue[];
  readonly link: URLSearchParams;
}

/** Reads the query of an embed. Reading never fails: what is not understood is listed, and the default holds. */
export function readEmbedQuery(query: URLSearchParams): EmbedQuery {
  const issues: InputIssue[] = [];
  const read = <T>(
    field: string,
    values: readonly string[],
    parse: (text: string) => T | undefined,
  ): T | undefined => {
    const given = query.getAll(field);
    const text = given.at(-1);
    if (given.length > 1)
      issues.push({ code: 'given-twice', field, value: given.join(', '), allowed: { kind: 'once' } });
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined)
      issues.push({
        code: 'unknown-choice',
        field,
        value: JSON.stringify(text.slice(0, 40)),
        allowed: { kind: 'one-of', values },
      });
    return value;
  };
  const theme = read('theme', EMBED_THEMES, (text) => EMBED_THEMES.find((each) => each === text));
  const lang = read('lang', LOCALES, (text) => LOCALES.find((each) => each === text));
  const sizes = [...Object.keys(EMBED_SIZES), `${asText(LEAST)} … ${asText(MOST)}`];
  const size = read('size', sizes, parseSize);
  const link = new URLSearchParams(query);
  for (const own of ['theme', 'lang', 'size']) link.delete(own);
  return { theme: theme ?? 'auto', lang: lang ?? 'en', size, issues, link };
}

const asText = ({ width, height }: EmbedSize) => `${width}x${height}`;

function parseSize(text: string): EmbedSize | undefined {
  if (Object.hasOwn(EMBED_SIZES, text)) return EMBED_SIZES[text as EmbedSizeName];
  const [, width, height] = /^(\d{1,5})x(\d{1,5})$/.exec(text) ?? [];
  const size = { width: Number(width), height: Number(height) };
  const fits = (side: keyof EmbedSize) => size[side] >= LEAST[side] && size[side] <= MOST[side];
  return fits('width') && fits('height') ? size : undefined;
}
