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
const inputs = 'yuma-simulation/yuma-simulation__inputs__float64.json';
const simulation = (part: string) => `yuma-simulation/yuma-simulation__${part}__float64.json`;

describe('verification of Bittensor', () => {
  it('passes every reference case', () => {
    const results = verify([...texts.keys(), 'README.md', 'timing_python.json']);
    expect(results.filter(({ passed }) => !passed)).toEqual([]);
    expect(results).toHaveLength(31);
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

  /** A reference file with some of it changed. */
  function changed(file: string, change: (document: Record<string, unknown>) => void) {
    const document = JSON.parse(texts.get(file) ?? '') as Record<string, unknown>;
    change(document);
    return verify([file, inputs], { [file]: JSON.stringify(document) });
  }
  const [flow, median] = ['subtensor/taoflow.json', 'subtensor/weighted_median.json'];
  const [block, burn] = ['chain_check_block_9184186.json', registration];

  it.each([0.98, 1.02])('fails when the block injects %d times what it did, by the median alone', (times) => {
    const results = changed(block, (document) => {
      const { subnets } = document['hill_gate'] as { subnets: { observed_injected: number }[] };
      for (const subnet of subnets) subnet.observed_injected *= times;
    });
    expect(results.filter(({ passed }) => !passed).map(({ name }) => name)).toEqual([
      `${block} Hill gate, median`,
    ]);
  });

  it.each<[string, (string | number)[]]>([
    [flow, ['vectors', 4, 'float64', 1]],
    [median, ['columns', 1, 'port_float64', 0]],
    [burn, ['burn', 'ideal']],
    [epochs, ['tests', 0, 'epochs', 1, 'max_abs_emission_diff']],
    [block, ['root_proportion_check', 'subnets', 2, 'root_proportion']],
    [block, ['root_proportion_check', 'subnets', 2, 'W_tao']],
    [block, ['root_proportion_check', 'relative_spread']],
    [block, ['root_proportion_check', 'W_median']],
    [block, ['hill_gate', 'subnets', 2, 'predicted_tao_per_block']],
  ])('%s fails when %j is another', (file, path) => {
    const results = changed(file, (document) => {
      const holder = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => {
        expect(at[key]).toBeDefined();
        return at[key] as Record<string | number, unknown>;
      }, document);
      const last = path.at(-1) as string | number;
      expect(typeof holder[last]).toBe('number');
      holder[last] = (holder[last] as number) * 1.001 + 1e-5;
    });
    expect(results.some(({ passed }) => !passed)).toBe(true);
  });

  const halving = 'subtensor/halving.json';
  const [amm, coinbase] = ['subtensor/amm_balancer.json', 'subtensor/coinbase.json'];

  it.each<[string, (string | number)[]]>([
    [halving, ['vectors', 0, 'block_emission']],
    [registration, ['burn', 'half_life_blocks']],
    [registration, ['burn', 'after_blocks']],
    [registration, ['lock_cost', 0, 'interval_blocks']],
    [registration, ['legacy_burn_adjust', 'vectors']],
    [flow, ['vectors', 0, 'cutoff']],
    [flow, ['vectors', 0, 'p']],
    [median, ['columns', 0, 'majority']],
    [amm, ['exp_scaled', 0, 'base_over_quote']],
    [amm, ['limit_orders', 0, 'kind']],
    [coinbase, ['subnet_terms', 0, 'alpha_in']],
    [block, ['hill_gate', 'subnets', 0, 'observed_injected']],
    [block, ['root_proportion_check', 'subnets']],
    [epochs, ['tests', 0, 'epochs', 0, 'out']],
    [epochs, ['tests', 0, 'epochs', 0, 'bonds_out_u16']],
  ])('%s fails without %j, and with it under another name', (file, path) => {
    const name = String(path.at(-1));
    for (const isRenamed of [false, true]) {
      const results = changed(file, (document) => {
        const holder = path
          .slice(0, -1)
          .reduce<Record<string | number, unknown>>(
            (at, key) => at[key] as Record<string | number, unknown>,
            document,
          );
        expect(holder[name]).toBeDefined();
        if (isRenamed) holder[`${name}_`] = holder[name];
        holder[name] = undefined;
      });
      const failed = results.find(({ passed }) => !passed);
      expect(failed?.problem).toContain(isRenamed ? `${name}_` : name);
    }
  });

  it('names a file whose ending is not in small letters', () => {
    const [result] = verify(['subtensor/halving.JSON']);
    expect(result?.passed).toBe(false);
    expect(result?.problem).toContain('.json');
  });

  interface Case {
    num_epochs: number;
    total_dividends?: Record<string, number>;
    dividends_per_1000_tao: Record<string, number[]>;
    epochs: Record<string, unknown>[];
  }
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, own]) => [key, sorted(own)]),
    );
  };

  it('takes files whose keys stand in another order', () => {
    const other = Object.fromEntries(
      [...texts].map(([file, content]) => [file, JSON.stringify(sorted(JSON.parse(content)))]),
    );
    expect(verify([...texts.keys()], other).filter(({ passed }) => !passed)).toEqual([]);
  });

  it.each<[string, string, (one: Case) => void]>([
    ['fewer epochs', 'stakes of 8 epochs', ({ epochs: all }) => all.splice(3)],
    ['another number of epochs', 'stakes of 8 epochs', (one) => (one.num_epochs = 7)],
    [
      'a renamed output',
      'unknown fields: incentiv;',
      ({ epochs: [first] }) => first && (first.incentiv = []),
    ],
    ['cut bonds', 'is not of one row', ({ epochs: [first] }) => (first?.bonds as unknown[]).pop()],
    [
      'a cut series',
      'has 7 values, not 8',
      ({ dividends_per_1000_tao }) => Object.values(dividends_per_1000_tao)[0]?.pop(),
    ],
    ['no series of one', 'is missing', (one) => (one.total_dividends = {})],
  ])('refuses a case of yuma-simulation with %s', (_, problem, change) => {
    const results = changed(simulation('YUMA2__bp1'), (document) => {
      change((document.cases as Case[])[0] as Case);
    });
    expect(results[0]?.passed).toBe(false);
    expect(results[0]?.problem).toContain(problem);
  });

  it('compares the total of dividends', () => {
    const results = changed(simulation('YUMA2__bp1'), (document) => {
      const one = (document.cases as Case[])[0] as Case;
      one.total_dividends = Object.fromEntries(
        Object.entries(one.dividends_per_1000_tao).map(([name, values], i) => [
          name,
          values.reduce((sum, value) => sum + value, i === 1 ? 1e-6 : 0),
        ]),
      );
    });
    expect(results[0]?.passed).toBe(false);
    expect(results[0]?.worst).toContain('total_dividends');
    expect(results[0]?.error).toBeCloseTo(1e-6, 9);
  });

  const uids = {
    params: { n: 4, validators: 2 },
    stake_raw: [1, 1, 0, 0],
    weights_u16_validator_by_miner_per_epoch: [
      [
        [1, 1],
        [1, 1],
      ],
    ],
    epochs: [
      {
        consensus: [0.5, 0.5],
        incentive: [0.5, 0.5],
        dividends: [0.5, 0.5],
        validator_trust: [1, 1],
        server_emission: [25e7, 25e7],
        validator_emission: [25e7, 25e7],
      },
    ],
    final_bonds_u16: [
      [65_535, 65_535],
      [65_535, 65_535],
    ],
  };
  const [first] = uids.epochs;

  it.each<[string, object]>([
    ['has 1 values, not 2', { epochs: [{ ...first, consensus: [0.5] }] }],
    ['incentive is missing', { epochs: [{ ...first, incentive: undefined }] }],
    ['unknown fields: incentiv;', { epochs: [{ ...first, incentiv: [0.5, 0.5] }] }],
    ['not of one number of epochs', { epochs: [] }],
    ['final_bonds_u16 is not of 2 rows of 2', { final_bonds_u16: [[65_535, 65_535]] }],
    ['unknown fields: final_bonds;', { final_bonds: [] }],
    ['unknown fields: kappa;', { params: { ...uids.params, kappa: 3 } }],
  ])('of a small subnet: %s', (problem, change) => {
    const file = 'subtensor/n4_yuma2.json';
    expect(verify([file], { [file]: JSON.stringify(uids) }).map(({ problem: why }) => why)).toEqual([
      undefined,
      undefined,
    ]);
    for (const { passed, problem: why } of verify([file], {
      [file]: JSON.stringify({ ...uids, ...change }),
    })) {
      expect(passed).toBe(false);
      expect(why).toContain(problem);
    }
  });

  it('fails a version of yuma-simulation that runs with other parameters', () => {
    const results = changed(simulation('YUMA3__bp1'), ({ source }) => {
      (source as { yuma_params: { bond_moving_avg: number } }).yuma_params.bond_moving_avg = 0.97;
    });
    expect(results).toHaveLength(3);
    for (const { passed, compared } of results) {
      expect(passed).toBe(false);
      expect(compared).toBeGreaterThan(0);
    }
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
