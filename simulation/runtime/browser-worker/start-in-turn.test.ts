import { expect, it } from 'vitest';
import type { Frame } from '../../core';
import type { Runner, SimulationJob } from '../runner';
import { createGate } from './gate';
import { startInTurn } from './start-in-turn';

const job = (network: string) => ({ network }) as unknown as SimulationJob;
const settle = () => new Promise((resolve) => setTimeout(resolve));

function recorded() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const runner: Runner = {
    run: ({ network }) => {
      begun.push(network);
      return new Promise<Frame>((resolve) => ends.push(() => resolve({} as Frame)));
    },
    close: () => Promise.resolve(),
  };
  return { begun, ends, runner };
}

it('lets one after another begin, and all they are asked for from then on', async () => {
  const { begun, ends, runner } = recorded();
  const gate = createGate(1);
  const [one, two] = [startInTurn(runner, gate), startInTurn(runner, gate)];
  const results = [one.run(job('a')), one.run(job('b')), two.run(job('c')), two.run(job('d'))];
  await settle();
  // The second of a worker that runs needs no place of its own; the other worker waits with both.
  expect(begun).toEqual(['a', 'b']);
  ends[0]?.();
  await settle();
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
  for (const end of ends) end();
  await Promise.all(results);
});

it('begins nothing once it is closed', async () => {
  const { begun, ends, runner } = recorded();
  const gate = createGate(1);
  const [one, two] = [startInTurn(runner, gate), startInTurn(runner, gate)];
  const first = one.run(job('a'));
  const waiting = [two.run(job('b')), two.run(job('c'))];
  await two.close();
  ends[0]?.();
  await first;
  for (const each of waiting) await expect(each).rejects.toThrow();
  expect(begun).toEqual(['a']);
});
