import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import { Zip, ZipPassThrough } from 'fflate';

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Zip entries have a date; a fixed one makes equal files give equal archives. */
const MODIFIED = new Date('2025-09-09T00:00:00Z');
const DEFLATE = 8;
/** In a thread of Node's own, so that the one that answers requests is free meanwhile. */
const deflate = promisify(deflateRaw);

/** A file whose bytes were compressed elsewhere; size and checksum are those of the bytes themselves. */
class DeflatedFile extends ZipPassThrough {
  override compression = DEFLATE;
  override mtime = MODIFIED;

  constructor(
    name: string,
    private readonly deflated: Uint8Array<ArrayBuffer>,
  ) {
    super(name);
  }

  protected override process(): void {
    this.ondata(null, this.deflated, true);
  }
}

/** Files as a zip, a piece at a time: a file is made and compressed when what is before it has been taken. */
export async function* zipChunks(files: AsyncIterable<ZipFile>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for await (const { name, bytes } of files) {
    const file = new DeflatedFile(name, new Uint8Array(await deflate(bytes)));
    zip.add(file);
    file.push(new Uint8Array(bytes), true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready.splice(0);
}
