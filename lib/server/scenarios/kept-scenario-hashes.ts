import { setImmediate } from 'node:timers/promises';
import { resolveInput } from '@/lib/catalog';
import { ENGINE_VERSION, scenarioHash } from '@/simulation/core';
import { database } from '../db/client';
import { inputOfContent } from './scenario-content';

/** Resolving this many takes some tens of milliseconds, after which requests get their turn. */
const SCENARIOS_AT_A_TIME = 100;

/**
 * Hashes (hex) of every saved scenario: as it was stored, and as this engine resolves its link. The hash covers the
 * engine's version, so a scenario that an older engine stored has another one now.
 */
export async function keptScenarioHashes(): Promise<ReadonlySet<string>> {
  const hashes = new Set<string>();
  for (let last = ''; ; await setImmediate()) {
    const saved = await database().savedScenario.findMany({
      where: { id: { gt: last } },
      orderBy: { id: 'asc' },
      take: SCENARIOS_AT_A_TIME,
      select: { id: true, page: true, query: true, scenarioHash: true, engineVersion: true },
    });
    for (const content of saved) {
      hashes.add(content.scenarioHash);
      if (content.engineVersion !== ENGINE_VERSION)
        hashes.add(scenarioHash(resolveInput(inputOfContent(content)).scenario));
    }
    const end = saved.at(-1);
    if (!end) return hashes;
    last = end.id;
  }
}
