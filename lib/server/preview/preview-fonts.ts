import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chineseFonts } from './chinese-fonts';
import { chineseCharacters, drawable } from './drawable-text';

const FOLDER = 'node_modules/geist/dist/fonts/geist-sans';

const load = (file: string) => readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, file));

let latin: ReturnType<typeof read> | undefined;

async function read() {
  const [regular, semibold] = await Promise.all([load('Geist-Regular.ttf'), load('Geist-SemiBold.ttf')]);
  return [
    { name: 'Geist', data: regular, weight: 400 },
    { name: 'Geist', data: semibold, weight: 600 },
  ] as const;
}

/** The fonts that draw some texts: that of the pages, which has no Chinese, and as much of a Chinese one as is needed. */
export async function previewFonts(texts: readonly string[]) {
  const chinese = chineseFonts(chineseCharacters(texts.map(drawable)));
  return [...(await (latin ??= read())), ...(await chinese)];
}
