import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint, sourceFiles } from './fingerprint.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'depin-lab-sources-'));
  write('app/page.tsx', 'page');
  write('simulation/networks/filecoin/data/power.json', '[]');
  write('package-lock.json', '{}');
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function write(file: string, content: string): void {
  mkdirSync(path.join(root, path.dirname(file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}

const current = () => fingerprint(root, sourceFiles(root));

test('sources are pages, the data of networks and configuration', () => {
  expect(sourceFiles(root)).toEqual([
    'app/page.tsx',
    'package-lock.json',
    'simulation/networks/filecoin/data/power.json',
  ]);
});

test('a change, a new file and a renamed file each change the fingerprint', () => {
  const before = current();
  write('app/page.tsx', 'page two');
  const changed = current();
  write('app/other.tsx', '');
  const added = current();
  rmSync(path.join(root, 'app/other.tsx'));
  write('app/renamed.tsx', '');
  expect(new Set([before, changed, added, current()]).size).toBe(4);
});

test.each([
  'node_modules/react/index.js',
  '.next/BUILD_ID',
  '.env',
  'data/depin-lab.db',
  'test-results/report.json',
  'e2e/home.spec.ts',
  'lib/server/db/generated/client.ts',
  'app/page.test.tsx',
  'next-env.d.ts',
  'tsconfig.tsbuildinfo',
  'server.log',
])('%s does not make the build out of date', (file) => {
  const before = current();
  write(file, 'anything');
  expect(current()).toBe(before);
});
