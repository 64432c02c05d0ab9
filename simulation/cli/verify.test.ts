import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const CASES = 'simulation/networks/filecoin/data/reference-cases';
const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-verify-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sim(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['simulation/cli/main.ts', ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('sim verify and sim backtest', () => {
  it('names the case and the file when base data are missing', () => {
    cpSync(CASES, folder, { recursive: true });
    rmSync(path.join(folder, 'S6_synthetic_crossing.base.json'));
    const { status, stdout, stderr } = sim('verify', 'filecoin', folder);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain(
      'FAIL  S6_synthetic_crossing: S6_synthetic_crossing.base.json, the base data of',
    );
    expect(stdout).not.toContain('ENOENT');
    expect(stdout).toContain('3 cases passed, 1 failed');
  });

  it.each([
    [['verify', '--help'], 'verify <network> <folder>'],
    [['verify', 'filecoin', '-h'], 'verify <network> <folder>'],
    [['backtest', '--help'], 'backtest <network>'],
  ])('explains %j', (args, text) => {
    const { status, stdout, stderr } = sim(...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain(text);
  });

  it.each([
    [['verify', 'filecoin', CASES, 'more'], 'more: not expected'],
    [['verify', 'filecoin', CASES, '--fast'], "Unknown option '--fast'"],
    [['verify', 'filecoin'], 'folder: "" is not a folder of reference cases'],
    [['verify'], 'network: "" names no network'],
    [['backtest', 'filecoin', 'more'], 'more: not expected'],
    [['backtest'], 'network: "" names no network'],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = sim(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('prints an error over days by itself', () => {
    const { stdout } = sim('backtest', 'filecoin');
    expect(stdout).toMatch(/RMSE of mined: chain rules +0\.7\d+ M FIL {2}within 0\.8\n/);
    expect(stdout).not.toContain('against 0.0');
  });
});
