import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { LimitError } from '../http/limit-error';
import { makeFile, readInTurn } from './make-file';

const bytes = new Uint8Array([1]);
const staying = () => new AbortController().signal;

/** Work in steps that counts how many are under way, and how many steps are made. */
function workshop() {
  const state = { running: 0, most: 0, steps: 0 };
  const make = async (signal: AbortSignal) => {
    state.most = Math.max(state.most, (state.running += 1));
    try {
      for (let step = 0; step < 5; step++) {
        await wait(2);
        signal.throwIfAborted();
        state.steps += 1;
      }
      return bytes;
    } finally {
      state.running -= 1;
    }
  };
  return { state, make };
}

describe('files that take long', () => {
  it('are made one after another and refused beyond what may wait', async () => {
    const { state, make } = workshop();
    const ask = (index: number) =>
      makeFile({ key: `${index}`, client: `client ${index}`, signal: staying() }, make);
    const asked = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => ask(index)));
    const refused = asked.filter((each) => each.status === 'rejected');
    expect(refused).toHaveLength(4);
    expect(refused[0]?.reason).toBeInstanceOf(LimitError);
    expect(refused[0]?.reason).toMatchObject({ retryAfterSeconds: 2 });
    expect(state).toEqual({ running: 0, most: 1, steps: 16 * 5 });
    expect(await ask(1)).toBe(bytes);
  });

  it('leave room for other clients', async () => {
    const { make } = workshop();
    const ask = (index: number, client: string) =>
      makeFile({ key: `${index}`, client, signal: staying() }, make);
    const first = ask(98, 'modest');
    const greedy = Promise.allSettled(Array.from({ length: 16 }, (_, index) => ask(index, 'greedy')));
    expect(await ask(99, 'modest')).toBe(bytes);
    await first;
    const refused = (await greedy).filter((each) => each.status === 'rejected');
    expect(refused).toHaveLength(8);
    // Files take some hundredths of a second here.
    expect(refused[0]?.reason).toMatchObject({ retryAfterSeconds: 1 });
  });

  it('are made once for all who ask for the same', async () => {
    const { state, make } = workshop();
    const all = Array.from({ length: 50 }, () =>
      makeFile({ key: 'same', client: 'one', signal: staying() }, make),
    );
    expect(new Set(await Promise.all(all))).toEqual(new Set([bytes]));
    expect(state.steps).toBe(5);
  });

  it('go on while one still waits, and are given up with the last', async () => {
    const { state, make } = workshop();
    const gone = new AbortController();
    const order = { key: 'left', client: 'one', signal: gone.signal };
    const [left, stayed] = [makeFile(order, make), makeFile({ ...order, signal: staying() }, make)];
    gone.abort(new Error('gone'));
    await expect(left).rejects.toThrow('gone');
    expect(await stayed).toBe(bytes);

    const many = Array.from({ length: 8 }, (_, index) => {
      const leaving = new AbortController();
      const asked = makeFile({ key: `left ${index}`, client: 'one', signal: leaving.signal }, make);
      return { leaving, asked };
    });
    await turn();
    state.steps = 0;
    for (const { leaving } of many) leaving.abort(new Error('gone'));
    await Promise.all(many.map(({ asked }) => expect(asked).rejects.toThrow('gone')));
    // Those that had begun notice at their next step; the others never begin.
    await wait(20);
    expect(state).toMatchObject({ running: 0, steps: 0 });
    expect(await makeFile({ ...order, signal: staying() }, make)).toBe(bytes);
    await expect(makeFile(order, make)).rejects.toThrow('gone');
  });

  it('that fail tell everybody who asked, and are made anew for the next', async () => {
    const order = { key: 'failing', client: 'one', signal: staying() };
    const fail = () => Promise.reject(new Error('no luck'));
    const asked = [makeFile(order, fail), makeFile(order, fail)];
    for (const each of asked) await expect(each).rejects.toThrow('no luck');
    expect(await makeFile(order, () => Promise.resolve(bytes))).toBe(bytes);
  });
});

describe('stored numbers', () => {
  it('are read for one at a time, and not for who has left meanwhile', async () => {
    let [running, most, read] = [0, 0, 0];
    const reader = async () => {
      most = Math.max(most, ++running);
      await wait(1);
      running -= 1;
      return (read += 1);
    };
    const gone = new AbortController();
    const asked = Array.from({ length: 20 }, (_, index) =>
      readInTurn(index % 2 === 0 ? staying() : gone.signal, reader),
    );
    gone.abort(new Error('gone'));
    const ends = await Promise.allSettled(asked);
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    expect({ running, most, read }).toEqual({ running: 0, most: 1, read: 10 });
    expect(await readInTurn(staying(), reader)).toBe(11);
  });

  it('are refused to whom the queue is too long', async () => {
    let open: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const asked = Promise.allSettled(Array.from({ length: 520 }, () => readInTurn(staying(), () => gate)));
    await turn();
    open();
    const ends = await asked;
    const refused = ends.filter((each) => each.status === 'rejected');
    expect(refused).toHaveLength(520 - 513);
    expect(refused[0]?.reason).toBeInstanceOf(LimitError);
  });

  it('that cannot be read hold up nobody', async () => {
    await expect(readInTurn(staying(), () => Promise.reject(new Error('no luck')))).rejects.toThrow(
      'no luck',
    );
    expect(await readInTurn(staying(), () => Promise.resolve('read'))).toBe('read');
  });
});
