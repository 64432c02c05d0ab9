import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ENGINE_VERSION, resolveScenario, scenarioHash } from '../core';
import { declarations } from '../networks';
import { presets } from '../networks/presets';

const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sim(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['simulation/cli/main.ts', ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, stdout, stderr };
}

describe('sim run', () => {
  it('prints epoch, date and one column a metric', () => {
    const { status, stdout, stderr } = sim('run', '--network', 'filecoin', '--days', '3', '--format', 'csv');
    const lines = stdout.trimEnd().split('\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(lines[0]).toMatch(/^epoch,date,price,supply,/);
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 2))).toEqual([
      ['0', '2025-09-09'],
      ['1', '2025-09-10'],
      ['2', '2025-09-11'],
    ]);
    expect(new Set(lines.map((line) => line.split(',').length)).size).toBe(1);
  });

  it('prints JSON with hashes, from a file that options override', () => {
    const file = path.join(folder, 'scenario.json');
    writeFileSync(
      file,
      JSON.stringify({ days: 9, set: { 'filecoin.renewalRate': 0.5, 'filecoin.lockTarget': 0.2 } }),
    );
    const { status, stdout } = sim(
      'run',
      '--scenario',
      file,
      '--days',
      '4',
      '--set',
      'filecoin.renewalRate=0.6',
      '--format',
      'json',
    );
    const document = JSON.parse(stdout) as {
      scenarioHash: string;
      networks: Record<string, { resultHash: string; columns: Record<string, unknown[]> }>;
    };
    const { scenario } = resolveScenario(declarations, presets, {
      days: 4,
      set: { 'filecoin.renewalRate': 0.6, 'filecoin.lockTarget': 0.2 },
    });
    expect(status).toBe(0);
    expect(document).toMatchObject({ engineVersion: ENGINE_VERSION, scenarioHash: scenarioHash(scenario) });
    expect(Object.keys(document.networks)).toEqual(declarations.map(({ id }) => id));
    for (const { resultHash, columns } of Object.values(document.networks)) {
      expect(resultHash).toMatch(/^[0-9a-f]{64}$/);
      expect(columns['epoch']).toEqual([0, 1, 2, 3]);
      expect(new Set(Object.values(columns).map(({ length }) => length))).toEqual(new Set([4]));
    }
  });

  it.each([
    [['--set', 'filecoin.nothing=1'], 'filecoin.nothing: "1" is not a parameter'],
    [
      ['--set', 'filecoin.renewalRate=NaN'],
      'filecoin.renewalRate: "NaN" is not a finite number; allowed: a number from 0 to 1',
    ],
    [
      ['--set', 'filecoin.renewalRate=2'],
      'filecoin.renewalRate: "2" is out of range; allowed: a number from 0 to 1',
    ],
    [['--set', 'filecoin.renewalRate'], 'expected <parameter>=<value>'],
    [['--set', '__proto__=1'], '__proto__: "1" is not a parameter'],
    [['--set', 'filecoin.onboardingPibPerDay=2,5'], 'filecoin.onboardingPibPerDay: "2,5" has the wrong type'],
    [
      ['--network', 'filecoin', '--set', 'ionet.ioPriceUsd=3'],
      'ionet.ioPriceUsd: --network filecoin cannot be combined with the other inputs; allowed: a parameter of world, filecoin',
    ],
    [['--scenario', '.'], '--scenario .: is a folder; expected a JSON file'],
    [['--network', 'ethereum'], 'network: "ethereum" names no network; allowed: filecoin, ionet, bittensor'],
    [['--preset', 'none'], 'preset: "none" names no preset'],
    [['--start', '2024-01-01'], 'start: "2024-01-01" cannot be combined'],
    [['--days', 'ten'], 'days: "ten" has the wrong type; allowed: a whole number from 1 to 7300'],
    [['--days', '3', '--days', '4'], '--days: given more than once (3, 4)'],
    [
      ['--set', 'filecoin.renewalRate=0.1', '--set', 'filecoin.renewalRate=0.2'],
      '--set filecoin.renewalRate: given more than once',
    ],
    [['--seed', '-1'], 'seed: "-1" is out of range'],
    [['--days', '0'], 'days: "0" is out of range; allowed: a whole number from 1 to 7300'],
    [['--format', 'xml'], '--format: "xml" is not a format; allowed: csv, json'],
    [['--scenario', 'missing.json'], '--scenario missing.json'],
    [['--colour'], '--colour'],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = sim('run', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('explains itself', () => {
    expect(sim('run', '--help').stdout).toContain('--network');
    expect(sim('--help').stdout).toContain('Usage');
    expect(sim('fly')).toMatchObject({ status: 2, stdout: '' });
    expect(sim()).toMatchObject({ status: 2, stdout: '' });
  });
});
