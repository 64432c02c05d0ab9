import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION, resolveScenario, resultHash, simulateNetwork } from '../core';
import { declarations, networks } from './index';
import released from './engine-versions.json';
import { presets } from './presets';

const DAYS = 730;

/**
 * Freezes what every preset gives. When a hash changes on purpose, raise ENGINE_VERSION, because stored runs
 * and links name the engine that made them, add its fingerprint to engine-versions.json, and update the snapshot
 * with `npm run unit -- -u`.
 */
const given: Record<string, Record<string, string>> = {};

describe(`results of engine ${ENGINE_VERSION}`, () => {
  it.each(['default', ...presets.map(({ id }) => id)])('%s', async (id) => {
    const input = { days: DAYS, seed: 7, ...(id !== 'default' && { preset: id }) };
    const { scenario } = resolveScenario(declarations, presets, input);
    const hashes: Record<string, string> = {};
    for (const { declaration, loadEngine } of networks) {
      hashes[declaration.id] = resultHash(simulateNetwork(await loadEngine(), scenario));
    }
    given[id] = hashes;
    expect(hashes).toMatchSnapshot();
  });

  it('are those this version was released with: other results need another version', () => {
    const fingerprint = createHash('sha256').update(JSON.stringify(given)).digest('hex').slice(0, 16);
    expect(released).toHaveProperty([ENGINE_VERSION], fingerprint);
  });
});
