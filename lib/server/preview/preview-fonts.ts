import { readFile } from 'node:fs/promises';
import path from 'node:path';

const FOLDER = 'node_modules/geist/dist/fonts/geist-sans';

const load = (file: string) => readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, file));

let fonts: ReturnType<typeof read> | undefined;

async function read() {
  const [regular, semibold] = await Promise.all([load('Geist-Regular.ttf'), load('Geist-SemiBold.ttf')]);
  return [
    { name: 'Geist', data: regular, weight: 400 },
    { name: 'Geist', data: semibold, weight: 600 },
  ] as const;
}

/** The fonts of pages as files, read once. They have no Chinese, so previews speak English in both languages. */
export function previewFonts(): ReturnType<typeof read> {
  return (fonts ??= read());
}
