import { ImageResponse } from 'next/og';
import { withinRunLimits } from '../runs/run-limits';
import { PREVIEW_SIZE, PreviewCard } from './preview-card';
import { previewFonts } from './preview-fonts';
import { previewTexts, type Preview } from './preview-model';

/** Raise it when previews are drawn differently: whoever keeps one asks by its tag. */
export const DRAWING = 2;

/** Of the newest previews the files are kept: a link that is passed around is asked for by every reader's client. */
const KEPT = 200;
const files = new Map<string, Promise<ArrayBuffer>>();

/**
 * The PNG of a preview under a key that covers everything it is drawn from. Asked twice at once, it is drawn once;
 * `build` is not called for what is kept. Drawing counts among the runs of the client that asks first.
 *
 * @throws {LimitError} when it is not kept and the client, or all clients, have too many runs under way.
 */
export function renderPreview(
  key: string,
  client: string,
  build: () => Promise<Preview>,
): Promise<ArrayBuffer> {
  const known = files.get(key);
  const file = known ?? withinRunLimits(client, () => draw(build));
  files.delete(key);
  files.set(key, file);
  file.catch(() => files.delete(key));
  for (const oldest of files.keys()) {
    if (files.size <= KEPT) break;
    files.delete(oldest);
  }
  return file;
}

async function draw(build: () => Promise<Preview>): Promise<ArrayBuffer> {
  const preview = await build();
  const fonts = await previewFonts(previewTexts(preview));
  return new ImageResponse(<PreviewCard preview={preview} />, {
    ...PREVIEW_SIZE,
    fonts: fonts.map(({ name, data, weight }) => ({ name, data, weight })),
  }).arrayBuffer();
}
