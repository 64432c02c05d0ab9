import { expect, it } from 'vitest';
import { CancelledError } from '@/simulation/core';
import { untilFree } from './until-free';

const staying = () => new AbortController().signal;
const busy = () => Promise.reject(new Error('SQLITE_BUSY: database is locked'));

it('writes once the database is free', async () => {
  let tries = 0;
  await untilFree(staying(), () => (++tries < 4 ? busy() : Promise.resolve()));
  expect(tries).toBe(4);
});

it('tells at once what waiting does not mend, and what holds longer than it is waited for', async () => {
  let tries = 0;
  const full = () => Promise.reject(new Error(`SQLITE_FULL, try ${++tries}`));
  await expect(untilFree(staying(), full)).rejects.toThrow('SQLITE_FULL, try 1');
  await expect(untilFree(staying(), busy, 250)).rejects.toThrow('SQLITE_BUSY');
});

it('ends when it is cancelled, without another attempt', async () => {
  const cancel = new AbortController();
  let tries = 0;
  const writing = untilFree(cancel.signal, () => {
    if (++tries === 3) setTimeout(() => cancel.abort(), 10);
    return busy();
  });
  await expect(writing).rejects.toThrow(CancelledError);
  expect(tries).toBe(3);
});
