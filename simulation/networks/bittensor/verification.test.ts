import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { verification } from './verification';

const FOLDER = path.join(import.meta.dirname, 'fixtures/reference-cases');
const texts = new Map(
  readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file, readFileSync(path.join(FOLDER, file), 'utf8')]),
);

/** The results of some files, of which one may be replaced. */
function verify(files: readonly string[], changed: Record<string, string> = {}) {
  const read = (file: string) => changed[file] ?? texts.get(file) ?? '';
  return [...verification({ files, read })];
}

const [epochs, registration] = ['subtensor/epoch_tests.json', 'subtensor/registration.json'] as const;
const simulation = (part: string) => `yuma-simulation/yuma-simulation__${part}__float64.json`;

describe('verification of Bittensor', () => {
  it('passes every reference case', () => {
    const results = verify([...texts.keys(), 'README.md', 'timing_python.json']);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results).toHaveLength(30);
  });

  it.each([
    [epochs, '16383', '16382'],
    [epochs, '49999998', '49999999'],
    ['subtensor/halving.json', '1000000000}', '1000000001}'],
    [registration, '980930083', '980930084'],
    ['subtensor/taoflow.json', '0.6', '0.61'],
    ['subtensor/amm_balancer.json', '681792830', '681792839'],
    ['subtensor/weighted_median.json', '"expected": 1.0', '"expected": 0.9'],
    ['subtensor/coinbase.json', '1333333', '1333339'],
    ['chain_check_block_9184186.json', '"tao_in_emission": 0.003815454', '"tao_in_emission": 0.003815554'],
  ])('%s fails when %s reads %s', (file, from, to) => {
    const content = JSON.stringify(JSON.parse(texts.get(file) ?? ''));
    const compact = (text: string) => text.replace(': ', ':').replace('1.0', '1');
    expect(content).toContain(compact(from));
    const results = verify([file], { [file]: content.replace(compact(from), compact(to)) });
    expect(results.some(({ passed }) => !passed)).toBe(true);
  });

  it('fails a version of yuma-simulation that runs with other parameters', () => {
    const file = simulation('YUMA3__bp1');
    const other = (texts.get(file) ?? '').replace(/"bond_moving_avg": 0.975/, '"bond_moving_avg": 0.97');
    expect(verify([file, simulation('inputs_')], { [file]: other }).every(({ passed }) => passed)).toBe(
      false,
    );
  });

  it.each([
    ['subtensor/other.json', '{}', 'no reference cases of a known kind'],
    [epochs, '{', 'no valid JSON'],
    [epochs, '{"tests": []}', 'holds no cases'],
    [epochs, '{"tests": [{"test": "x"}]}', 'stake is missing'],
    [epochs, '{"tests": [{"stake": [1], "epochs": []}]}', 'nothing to compare'],
    [
      epochs,
      '{"tests": [{"stake": [1], "epochs": [{"weights_u16": [{"3": 1}]}]}]}',
      'no number of the matrix',
    ],
    [epochs, '{"tests": [{"stake": [1], "epochs": [{"weights_u16": [[70000]]}]}]}', 'which is no u16'],
    ['subtensor/n4_yuma2.json', '{"stake_raw": [1], "params": {"n": 4, "validators": 2}}', 'not of 4 uids'],
    ['subtensor/halving.json', '{"vectors": [{}]}', 'total_issuance is missing'],
    [simulation('YUMA9__bp1'), '{"source": {"field": "YUMA9"}}', 'no known version of Yuma'],
    [simulation('YUMA1__bp1'), '{"source": {"field": "YUMA1"}, "cases": [{"case": "?"}]}', 'no inputs of ?'],
  ])('%s: reports a problem instead of throwing', (file, content, problem) => {
    const results = verify([file], { [file]: content });
    expect(results.map(({ passed }) => passed)).not.toContain(true);
    expect(results[0]?.problem).toContain(problem);
  });
});
