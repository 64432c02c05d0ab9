import { readFile } from 'node:fs/promises';
import path from 'node:path';
import ranges from '@fontsource/noto-sans-sc/unicode.json';

const FOLDER = 'node_modules/@fontsource/noto-sans-sc/files';
const WEIGHTS = [400, 600] as const;

interface PreviewFont {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: (typeof WEIGHTS)[number];
}

/** The parts of the font by the code points each has; those without a number hold other scripts. */
const PARTS = Object.entries(ranges).flatMap(([name, text]) => {
  const number = /^\[(\d+)\]$/.exec(name)?.[1];
  return number === undefined ? [] : [{ number, ranges: text.split(',').map(readRange) }];
});

function readRange(text: string): readonly [from: number, to: number] {
  const [from = '', to = from] = text.replace('U+', '').split('-');
  return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
}

const parts = new Map<number, string | undefined>();

/** The part of the font that draws a character, by its number; undefined where none does. */
export function chinesePart(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (!parts.has(code))
    parts.set(
      code,
      PARTS.find((part) => part.ranges.some(([from, to]) => code >= from && code <= to))?.number,
    );
  return parts.get(code);
}

const files = new Map<string, Promise<readonly PreviewFont[]>>();

async function load(part: string): Promise<readonly PreviewFont[]> {
  return Promise.all(
    WEIGHTS.map(async (weight) => {
      const file = path.join(FOLDER, `noto-sans-sc-${part}-${weight}-normal.woff`);
      const data = await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), file));
      // A name of its own for each part: of fonts with one name only the first is asked for a character.
      return { name: `Noto Sans SC ${part}`, data, weight };
    }),
  );
}

/** The parts of the Chinese font that some characters need, some 35 kB each and weight, kept once read. */
export async function chineseFonts(characters: Iterable<string>): Promise<readonly PreviewFont[]> {
  const needed = new Set([...characters].flatMap((character) => chinesePart(character) ?? []));
  const loaded = [...needed].sort().map((part) => {
    const known = files.get(part) ?? load(part);
    files.set(part, known);
    known.catch(() => files.delete(part));
    return known;
  });
  return (await Promise.all(loaded)).flat();
}
