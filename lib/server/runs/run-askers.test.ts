import { afterEach, describe, expect, it } from 'vitest';
import { asked, joinRun, leaveRun, leaveStream } from './run-askers';
import { closeActiveRun, openActiveRun, type ActiveRun } from './run-registry';

const opened: ActiveRun[] = [];

function runOf(...askers: string[]): ActiveRun {
  const event = {
    status: 'running',
    phase: 'simulating',
    done: 0,
    total: 9,
    networks: {},
    error: null,
  } as const;
  const run = openActiveRun(`run-${opened.length}`, 'hash', 'client', event);
  for (const asker of askers) joinRun(run, asker);
  opened.push(run);
  return run;
}

afterEach(() => opened.splice(0).forEach(closeActiveRun));

describe('a run that several asked for', () => {
  it('goes on while one of them wants it, and is cancelled when the last has left', () => {
    const run = runOf('ann', 'bob');
    expect(leaveRun(run, 'ann')).toBe(false);
    expect(leaveRun(run, 'ann')).toBe(false);
    expect(run.cancel.signal.aborted).toBe(false);
    expect(leaveRun(run, 'bob')).toBe(true);
    expect(run.cancel.signal.aborted).toBe(true);
  });

  it('is wanted again by one who left and asks again', () => {
    const run = runOf('ann', 'bob');
    leaveRun(run, 'ann');
    joinRun(run, 'ann');
    expect(leaveRun(run, 'bob')).toBe(false);
  });

  it('belongs to nobody else, not even to who sends no cookie', () => {
    const run = runOf('ann');
    leaveRun(run, 'ann');
    expect(['ann', 'eve', undefined].map((asker) => asked(run, asker))).toEqual([true, false, false]);
  });

  it('is not cancelled by a closed stream while somebody watches or wants it', () => {
    const run = runOf('ann', 'bob');
    const watching = () => undefined;
    run.listeners.add(watching);
    leaveStream(run, 'ann');
    leaveStream(run, 'bob');
    expect(run.cancel.signal.aborted).toBe(false);
    run.listeners.delete(watching);
    leaveStream(run, 'bob');
    expect(run.cancel.signal.aborted).toBe(true);
  });
});
