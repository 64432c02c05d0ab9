import { describe, expect, it } from 'vitest';
import { resolveInput } from '@/lib/catalog';
import type { Frame } from '@/simulation/core';
import type { Runner, SimulationJob } from '@/simulation/runtime/runner';
import { createComparisonEngine } from './comparison-engine';

/** A runner that answers when it is told to, and remembers what it was asked. */
function manualRunners() {
  const asked: SimulationJob[] = [];
  const answers: { readonly job: SimulationJob; readonly settle: (failure?: string) => void }[] = [];
  const open = (): Runner => ({
    run: (job) => {
      asked.push(job);
      return new Promise<Frame>((resolve, reject) => {
        const settle = (failure?: string) => {
          if (failure === undefined) resolve({ startDay: 0 } as Frame);
          else reject(new Error(failure));
        };
        answers.push({ job, settle });
      });
    },
    close: () => Promise.resolve(),
  });
  const settleAll = async (failure?: string) => {
    while (answers.length > 0) {
      for (const { settle } of answers.splice(0)) settle(failure);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  return { open, asked, answers, settleAll };
}

const scenario = (set: Record<string, unknown>) => resolveInput({ set }).scenario;
const fresh = scenario({});
const fewer = scenario({ 'filecoin.renewalRate': 0.5 });
const least = scenario({ 'filecoin.renewalRate': 0.1 });

describe('the engine of comparisons', () => {
  it('computes each network once for all scenarios that are alike in it', async () => {
    const { open, asked, settleAll } = manualRunners();
    const engine = createComparisonEngine(open);
    engine.show([fresh, fewer]);
    await settleAll();
    expect(asked.map(({ network }) => network).sort()).toEqual([
      'bittensor',
      'filecoin',
      'filecoin',
      'ionet',
    ]);
    const [one, two] = engine.snapshot().frames;
    expect(Object.keys(two ?? {}).sort()).toEqual(['bittensor', 'filecoin', 'ionet']);
    expect(two?.ionet).toBe(one?.ionet);
    expect(two?.filecoin).not.toBe(one?.filecoin);
  });

  it('keeps results in another order, and for who comes back', async () => {
    const { open, asked, settleAll } = manualRunners();
    const engine = createComparisonEngine(open);
    engine.show([fresh, fewer]);
    await settleAll();
    const [one, two] = engine.snapshot().frames;
    const before = asked.length;
    engine.show([fewer, fresh]);
    expect(engine.snapshot().frames).toEqual([two, one]);
    engine.show([fresh]);
    engine.show([fresh, fewer]);
    await settleAll();
    expect(asked.length).toBe(before);
  });

  it('does not begin what is no longer wanted', async () => {
    const { open, asked, settleAll } = manualRunners();
    const engine = createComparisonEngine(open);
    engine.show([fresh, fewer]);
    engine.show([fresh, least]);
    await settleAll();
    expect(
      asked
        .filter(({ network }) => network === 'filecoin')
        .map(({ scenario: { networks } }) => networks.filecoin?.renewalRate),
    ).toEqual([fresh.networks.filecoin?.renewalRate, 0.1]);
  });

  it('says what failed, goes on with the rest, and tries again when asked again', async () => {
    const { open, asked, answers, settleAll } = manualRunners();
    const engine = createComparisonEngine(open);
    let told = 0;
    engine.subscribe(() => told++);
    engine.show([fresh]);
    answers.splice(0, 1)[0]?.settle('no memory');
    await settleAll();
    expect(engine.snapshot().error).toBe('no memory');
    expect(Object.keys(engine.snapshot().frames[0] ?? {})).toHaveLength(2);
    expect(told).toBeGreaterThan(2);
    engine.show([fresh]);
    await settleAll();
    expect(engine.snapshot().error).toBeUndefined();
    expect(asked).toHaveLength(4);
  });
});
