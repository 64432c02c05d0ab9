import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { zipChunks, type ZipFile } from './zip-chunks';

const FILES = { 'a/numbers.csv': 'date,price\n'.repeat(20_000), 'README.md': '# 说明\n', empty: '' };

async function* filesOf(made: string[] = []): AsyncGenerator<ZipFile> {
  for (const [name, text] of Object.entries(FILES)) {
    made.push(name);
    yield await Promise.resolve({ name, bytes: Buffer.from(text) });
  }
}

async function zipped(): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipChunks(filesOf())) pieces.push(piece);
  return Buffer.concat(pieces);
}

it('is a zip of the files, compressed, and the same each time', async () => {
  const bytes = await zipped();
  expect(bytes.length).toBeLessThan(5_000);
  const texts = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]);
  expect(Object.fromEntries(texts)).toEqual(FILES);
  expect((await zipped()).equals(bytes)).toBe(true);
});

it('makes no file before what is before it has been read', async () => {
  const made: string[] = [];
  const pieces = zipChunks(filesOf(made));
  await pieces.next();
  await pieces.return(undefined);
  expect(made).toEqual(['a/numbers.csv']);
});
