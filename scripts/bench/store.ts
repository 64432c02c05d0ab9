import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openDatabase } from '@/lib/server/db/client';
import { migrateDatabase } from '@/lib/server/db/migrate';
import { saveResult } from '@/lib/server/runs/save-result';
import { resolveScenario } from '@/simulation/core';
import { declarations } from '@/simulation/networks';
import { presets } from '@/simulation/networks/presets';
import { createInlineRunner } from '@/simulation/runtime/inline-runner';
import { runScenario } from '@/simulation/runtime/runner';
import { quantile, type Figure } from './table';

const SAMPLES = 7;

/** Milliseconds to store a 10-year run of three networks: rows, frames and the end state in one transaction. */
export async function measureStore(): Promise<Figure[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'depin-lab-bench-'));
  const url = `file:${path.join(folder, 'bench.db')}`;
  await migrateDatabase(url);
  const database = openDatabase(url);
  try {
    const { scenario } = resolveScenario(declarations, presets, { days: 3650 });
    const frames = await runScenario(createInlineRunner(), scenario);
    const samples: number[] = [];
    for (let round = 0; round <= SAMPLES; round++) {
      const id = `bench-${round}`;
      await database.run.create({
        data: {
          id,
          scenarioHash: id,
          engineVersion: 'bench',
          status: 'running',
          scenario: { create: { id, scenarioHash: id, document: '{}', schemaVersion: 1 } },
        },
      });
      const begin = performance.now();
      await saveResult(database, id, frames, 0);
      if (round > 0) samples.push(performance.now() - begin);
    }
    return [
      { name: 'store a 10-year run of three networks', value: quantile(samples, 0.5), unit: 'ms', mark: 400 },
    ];
  } finally {
    await database.$disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}
