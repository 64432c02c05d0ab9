import type { SqlDriverAdapter, SqlQuery } from '@prisma/driver-adapter-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patient } from './patient-connection';

/** A database that another process holds, and how often it was asked. */
const state = { held: true, asked: 0 };
const busy = () => new Error('busy', { cause: { kind: 'SocketTimeout' } });
const answer = <T>(value: T) => {
  state.asked += 1;
  return state.held ? Promise.reject(busy()) : Promise.resolve(value);
};
const open = () =>
  patient({
    queryRaw: ({ sql }: SqlQuery) => (sql.startsWith('SELECT') ? Promise.resolve('read') : answer('row')),
    executeRaw: () => answer(1),
    startTransaction: () => answer('begun'),
  } as unknown as SqlDriverAdapter);
const query = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] });
const settle = (promises: readonly Promise<unknown>[]) => Promise.allSettled(promises);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  Object.assign(state, { held: true, asked: 0 });
});
afterEach(() => vi.useRealTimers());
/** Passes time in small steps, each long enough in fact for an attempt. */
async function pass(milliseconds: number): Promise<void> {
  for (let passed = 0; passed < milliseconds; passed += 250) {
    vi.advanceTimersByTime(250);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

it('asks for all who wait together about as often as for one', async () => {
  const connection = open();
  const waiting = Array.from({ length: 64 }, () => connection.executeRaw(query('UPDATE x')));
  const ends = settle(waiting);
  await new Promise((resolve) => setTimeout(resolve, 400));
  const more = settle([connection.startTransaction(), connection.queryRaw(query('INSERT … RETURNING'))]);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(state.asked).toBeLessThan(64 + 25);
  expect(await connection.queryRaw(query('SELECT 1'))).toBe('read');
  state.held = false;
  expect((await ends).map(({ status }) => status)).toEqual(Array(64).fill('fulfilled'));
  expect((await more).map((end) => end.status === 'fulfilled' && end.value)).toEqual(['begun', 'row']);
});

it('gives up for all who have waited long enough, and goes on for who came later', async () => {
  const connection = open();
  const early = settle(Array.from({ length: 8 }, () => connection.executeRaw(query('UPDATE x'))));
  await pass(3_000);
  const late = connection.executeRaw(query('UPDATE y'));
  await pass(3_000);
  expect((await early).map(({ status }) => status)).toEqual(Array(8).fill('rejected'));
  state.held = false;
  expect(await late).toBe(1);
});

it('passes on at once what is refused for another reason, and lets the others go on', async () => {
  const connection = open();
  const first = settle([connection.executeRaw(query('UPDATE x')), connection.executeRaw(query('UPDATE y'))]);
  await expect(
    patient({
      queryRaw: () => Promise.reject(new Error('no such table')),
      executeRaw: () => Promise.reject(new Error('no such table')),
      startTransaction: () => Promise.reject(new Error('no such table')),
    } as unknown as SqlDriverAdapter).executeRaw(query('UPDATE nothing')),
  ).rejects.toThrow('no such table');
  await pass(500);
  state.held = false;
  expect((await first).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
});
