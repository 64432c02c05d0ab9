import { describe, expect, it } from 'vitest';
import { defineStudy, type Study } from '../../../core';
import { studies } from '../studies';
import { consensus } from './consensus/declaration';
import { runConsensus } from './consensus/run';
import { finishedRun, runStudy } from './study.test-support';

const finished = finishedRun(100);
const onLoadedDays: [string, Study][] = Object.entries(studies).filter(([name]) => name !== 'shock');

describe('a day beyond the run', () => {
  it.each(onLoadedDays)('is told in %s, which gives what the last day gives', (_, study) => {
    const beyond = runStudy(study, finished, { day: 365 });
    expect(beyond.figures['dayUsed']).toBe(99);
    expect(beyond).toEqual(runStudy(study, finished, { day: 99 }));
    expect(runStudy(study, finished, { day: 40 }).figures['dayUsed']).toBe(40);
  });

  it('is told where a study looks ahead of its day', () => {
    const held = (name: string, inputs: Record<string, unknown>) =>
      runStudy(studies[name] as Study, finished, { day: 40, ...inputs }).figures['daysHeld'];
    expect(held('provider-economics', { durationDays: 540 })).toBe(540 + 180 - 59);
    expect(held('slashing', {})).toBe(1);
    expect(runStudy(studies['slashing'] as Study, finishedRun(800)).figures['daysHeld']).toBe(0);
  });

  it('is simulated by the shock, which reads no other run', () => {
    const shock = runStudy(studies['shock'] as Study, finished, { day: 200, watchedDays: 100 });
    const longer = runStudy(studies['shock'] as Study, finishedRun(301), { day: 200, watchedDays: 100 });
    expect(shock).toEqual(longer);
    expect(shock.figures['watchedDays']).toBe(100);
  });
});

describe('a provider larger than the network', () => {
  const study = defineStudy(consensus, runConsensus);
  const figures = (inputs: Record<string, unknown>) => runStudy(study, finished, inputs).figures;

  it('has no more raw power than there is, at the quality that is set', () => {
    const whole = figures({ powerShare: 1, quality: 1 });
    const half = figures({ powerShare: 1, quality: 2 });
    expect(half['rawPower']).toBe(whole['rawPower']);
    expect((half['shareUsed'] ?? 0) / (whole['shareUsed'] ?? 0)).toBeCloseTo(2, 9);
    expect(whole['shareUsed']).toBeLessThan(0.5);
  });

  it('has no more quality than any sector can have', () => {
    expect(figures({ quality: 20 })).toEqual(figures({ quality: 10 }));
    expect(figures({ quality: 20 })['qualityUsed']).toBe(10);
    expect(figures({ quality: 7 })['qualityUsed']).toBe(7);
  });
});
