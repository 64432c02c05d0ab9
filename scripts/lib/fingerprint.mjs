import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Never part of what the built application is made of. Anything else in the repository is, to be safe. */
const NOT_SOURCES = new Set([
  '.ci',
  '.git',
  '.next',
  '.sim',
  'build',
  'data',
  'e2e',
  'generated',
  'next-env.d.ts',
  'node_modules',
  'playwright-report',
  'screenshots',
  'test-results',
]);
const TEST = /\.test\.tsx?$/;
/** Data of the networks is source; only the database folder at the top is not. */
const ONLY_AT_TOP = new Set(['data', 'build', 'screenshots']);

/** The files below `paths`, in an order that does not depend on the machine. */
export function sourceFiles(root, paths = readdirSync(root)) {
  const files = [];
  const visit = (relative, top) => {
    const name = path.posix.basename(relative);
    if (NOT_SOURCES.has(name) && (top || !ONLY_AT_TOP.has(name))) return;
    if (TEST.test(name) || name.endsWith('.tsbuildinfo') || /^\.env(\..*)?$/.test(name)) return;
    const absolute = path.join(root, relative);
    if (statSync(absolute).isDirectory()) {
      for (const entry of readdirSync(absolute)) visit(`${relative}/${entry}`, false);
    } else {
      files.push(relative);
    }
  };
  for (const entry of paths) if (existsSync(path.join(root, entry))) visit(entry, true);
  return files.sort();
}

/** SHA-256 over the names and contents of files. */
export function fingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const content = readFileSync(path.join(root, file));
    hash.update(`${file}\0${String(content.length)}\0`);
    hash.update(content);
  }
  return hash.digest('hex');
}

/** A stamp lies beside what was made from the sources, so that deleting the one also deletes the other. */
export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

export function writeStamp(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${value}\n`);
}
