import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

const isFolder = (place: string) => statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/**
 * Makes a folder and those it lies in, one after the other: Node's own recursive way never ends where the file
 * system says of a folder that is there that it is not, as /proc does.
 *
 * @throws the file system's error for the first one that cannot be made.
 */
export function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have been faster.
    if (!isFolder(folder)) throw error;
  }
}
