import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import type { RunSummary } from '@/lib/api/contracts';
import { resolveInput } from '@/lib/catalog';
import { resultHash, simulateNetwork } from '@/simulation/core';
import { networks } from '@/simulation/networks';
import { reproductionOf } from './reproduce';

it('the command line it gives computes the very same result', async () => {
  const { scenario, issues } = resolveInput({
    preset: 'ai-winter',
    days: 60,
    seed: 9,
    set: { 'filecoin.onboardingPibPerDay': '2025-10-01_2*2025-11-01_4', 'world.tokenMarketMode': 'random' },
  });
  expect(issues).toEqual([]);
  const { commandLine } = reproductionOf({ scenario } as unknown as RunSummary, 'http://localhost:3000');
  const printed = JSON.parse(
    execFileSync('sh', ['-c', commandLine], { encoding: 'utf8', maxBuffer: 1 << 26 }),
  ) as { networks: Record<string, { resultHash: string }> };
  for (const { declaration, loadEngine } of networks)
    expect(printed.networks[declaration.id]?.resultHash).toBe(
      resultHash(simulateNetwork(await loadEngine(), scenario)),
    );
}, 60_000);
