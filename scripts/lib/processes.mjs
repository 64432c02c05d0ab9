import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './project.mjs';

/**
 * Runs a program to its end without standard input and resolves to its exit code. What it writes goes to our own
 * output, or to `write` piece by piece.
 */
export function run(command, args, { env = {}, shell = false, write } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
      stdio: write ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
      shell,
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => write(piece.toString()));
    child.once('error', (error) => {
      process.stderr.write(`${command}: ${error.message}\n`);
      resolve(127);
    });
    child.once('close', (code, signal) => resolve(signal === null ? code : 1));
  });
}

export function runNode(args, options) {
  return run(process.execPath, args, options);
}

/** Calls the npm that started us, or the one on the PATH, which is a batch file on Windows. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runNode([npm, ...args], options);
  return run('npm', args, { ...options, shell: process.platform === 'win32' });
}

/** A script of package.json, so that `npm run NAME` and `npm test` cannot come to differ. */
export function runScript(name, args = [], options = {}) {
  return runNpm(['run', '--silent', name, ...(args.length > 0 ? ['--', ...args] : [])], options);
}

/** The JavaScript file behind a package's command, to be started without npx and its questions. */
export function packageCommand(packageName, command = packageName) {
  const folder = path.join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return path.join(folder, typeof bin === 'string' ? bin : bin[command]);
}
