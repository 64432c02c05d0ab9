import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { StepError } from './report.mjs';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

export function fromRoot(...parts) {
  return path.join(ROOT, ...parts);
}

/** Every command begins here: works from any folder, on a Node that can run it, with the settings of .env. */
export function enterProject() {
  process.chdir(ROOT);
  requireNode(process.versions.node, JSON.parse(readFileSync('package.json', 'utf8')).engines.node);
  if (existsSync('.env')) process.loadEnvFile('.env');
}

/** npm's own check stays off because a package deep below the Prisma command line asks for more than it needs. */
export function requireNode(version, range) {
  const [major, minor] = version.split('.').map(Number);
  const [minimumMajor, minimumMinor] = range.replace('>=', '').split('.').map(Number);
  if (major > minimumMajor || (major === minimumMajor && minor >= minimumMinor)) return;
  throw new StepError(
    `DePIN Lab needs Node.js ${minimumMajor}.${minimumMinor} or newer; this is ${version}.`,
    'Install a current Node.js from https://nodejs.org and run the command again.',
  );
}

/** The port to serve on, refused here rather than deep inside the server. */
export function readPort(value = process.env.PORT, fallback = 3000) {
  if (value === undefined || value === '') return fallback;
  const port = Number(value);
  if (/^\d+$/.test(value) && port >= 1 && port <= 65535) return port;
  throw new StepError(
    `PORT must be a whole number from 1 to 65535; it is "${value}".`,
    'Set it like this: PORT=3001 npm start',
  );
}
