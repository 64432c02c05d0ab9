import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Folders at the top that the built application is not made of. Any other is a source, to be safe. */
const NOT_SOURCES = new Set([
  'build',
  'data',
  'e2e',
  'node_modules',
  'playwright-report',
  'screenshots',
  'test-results',
]);
/** At the top a file is a source only if it configures something; logs and notes lie there too. */
const CONFIGURATION = /\.(ts|js|mjs|cjs|json)$/;
const MADE_FROM_SOURCES = /^(generated|next-env\.d\.ts)$|\.tsbuildinfo$|\.test\.tsx?$/;

/** The files below `paths` that the built application is made of, in the same order on every machine. */
export function sourceFiles(root, paths = readdirSync(root)) {
  const files = [];
  const visit = (relative) => {
    const name = path.posix.basename(relative);
    if (name.startsWith('.') || MADE_FROM_SOURCES.test(name)) return;
    const isFolder = statSync(path.join(root, relative)).isDirectory();
    if (!relative.includes('/') && (isFolder ? NOT_SOURCES.has(name) : !CONFIGURATION.test(name))) return;
    if (!isFolder) files.push(relative);
    else for (const entry of readdirSync(path.join(root, relative))) visit(`${relative}/${entry}`);
  };
  for (const entry of paths) if (existsSync(path.join(root, entry))) visit(entry);
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
