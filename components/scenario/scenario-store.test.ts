import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from '@/lib/scenario';
import { createScenarioStore } from './scenario-store';

const linkOf = (store: ReturnType<typeof createScenarioStore>) => encodeLink(store.getState()).toString();

describe('the scenario of a page', () => {
  it('can take back every kind of change, and bring it again', () => {
    const store = createScenarioStore(decodeLink(new URLSearchParams('days=730&v=1')));
    const state = store.getState();
    const changes = [
      () => state.setParameter('filecoin.renewalRate', 0.5),
      () => state.setPreset('filecoin-storage-market'),
      () => state.setDays(365),
      () => state.setStudyInput('filecoin.slashing.missedDays', '9'),
      () => state.setView({ history: 'all' }),
      () => state.resetChanges(),
      () => state.resetAll(),
    ];
    const links = [linkOf(store)];
    for (const change of changes) {
      change();
      links.push(linkOf(store));
    }
    expect(new Set(links).size).toBeGreaterThan(5);
    for (const link of links.slice(0, -1).reverse()) {
      expect(store.getState().undo()).toBeDefined();
      expect(linkOf(store)).toBe(link);
    }
    expect(store.getState().undo()).toBeUndefined();
    for (const link of links.slice(1)) {
      expect(store.getState().redo()).toBeDefined();
      expect(linkOf(store)).toBe(link);
    }
    expect(store.getState().redo()).toBeUndefined();
  });

  it('keeps what an address says again, and tells that it was read', () => {
    const link = decodeLink(new URLSearchParams('filecoin.renewalRate=0.5&range=2026-01-01_2027-01-01&v=1'));
    const store = createScenarioStore(link);
    const before = store.getState();
    before.load(decodeLink(new URLSearchParams(encodeLink(link))), before.history);
    const same = store.getState();
    expect([same.input, same.view, same.studies]).toEqual([before.input, before.view, before.studies]);
    expect(same.input).toBe(before.input);
    expect(same.view).toBe(before.view);
    expect(same.studies).toBe(before.studies);
    expect(same.reads).toBe(before.reads + 1);
    same.load(decodeLink(new URLSearchParams('filecoin.renewalRate=0.4&v=1&engine=0.2.0')), same.history);
    expect(store.getState().input).not.toBe(before.input);
    expect(store.getState().madeWith).toBe('0.2.0');
    expect(store.getState().reads).toBe(before.reads + 2);
    store.getState().setParameter('filecoin.renewalRate', 0.3);
    expect(store.getState().reads).toBe(before.reads + 2);
  });
});
