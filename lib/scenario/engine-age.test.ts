import { describe, expect, it } from 'vitest';
import { ENGINE_VERSION } from '@/lib/catalog';
import { declarations } from '@/simulation/networks';
import { engineNotes } from '@/simulation/networks/engine-notes';
import released from '@/simulation/networks/engine-versions.json';
import { changesSince, compareVersions } from './engine-age';
import { isEngineVersion } from './engine-version';
import { decodeLink, encodeLink, signedLink } from './index';

describe('the age of a link', () => {
  it('is known by every release that changed results, with words for each', () => {
    expect(engineNotes.map(({ version }) => version)).toEqual(Object.keys(released));
    expect(engineNotes.at(-1)?.version).toBe(ENGINE_VERSION);
    for (const { changes } of engineNotes.slice(1)) {
      expect(changes.length).toBeGreaterThan(0);
      for (const { network } of changes) expect(declarations.map(({ id }) => id)).toContain(network);
    }
  });

  it('compares versions as numbers', () => {
    expect(compareVersions('0.10.0', '0.9.9')).toBeGreaterThan(0);
    expect(compareVersions('0.4.0', '0.4.0')).toBe(0);
    expect([isEngineVersion('0.4.0'), isEngineVersion('0.4'), isEngineVersion('a.b.c')]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('says what changed since, in order, and nothing for the same or a newer engine', () => {
    expect(changesSince('0.2.0', '0.4.0').map(({ version }) => version)).toEqual(['0.3.0', '0.4.0']);
    expect(changesSince('0.3.0', '0.3.0')).toEqual([]);
    expect(changesSince('9.0.0', ENGINE_VERSION)).toEqual([]);
  });

  it('is written into links that say anything, and is no part of the scenario', () => {
    const state = decodeLink(new URLSearchParams('filecoin.renewalRate=0.5&v=1&engine=0.2.0'));
    expect([state.madeWith, state.issues]).toEqual(['0.2.0', []]);
    expect(encodeLink(state).toString()).toBe('filecoin.renewalRate=0.5&v=1');
    expect(signedLink(state).toString()).toBe(`filecoin.renewalRate=0.5&v=1&engine=${ENGINE_VERSION}`);
    expect(signedLink(decodeLink(new URLSearchParams())).toString()).toBe('');
  });

  it('is refused where it is no version', () => {
    const { madeWith, issues } = decodeLink(new URLSearchParams('days=400&engine=new'));
    expect(madeWith).toBeUndefined();
    expect(issues).toMatchObject([{ field: 'engine', value: '"new"' }]);
  });
});
