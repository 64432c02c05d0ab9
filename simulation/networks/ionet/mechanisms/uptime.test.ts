import { describe, expect, it } from 'vitest';
import { columnOf, defaultValues } from '../../../core';
import { devices } from '../devices';
import { parameters } from '../parameters';
import { finishedRun } from '../scenario.test-support';
import { hiredDevices, uptimeOf } from './uptime';

describe('the uptime of classes', () => {
  const { availability, nominated } = uptimeOf(defaultValues(parameters));
  const at = (key: string) => devices.findIndex((device) => device.key === key);

  it('is that of servers, hosted rigs and machines at home', () => {
    expect(availability[at('h100sxm')]).toBeCloseTo(480 / 486, 12);
    expect(availability[at('rtx4090')]).toBeCloseTo(240 / 246, 12);
    expect(availability[at('rtx3090')]).toBeCloseTo(120 / 126, 12);
    expect(nominated[at('h100sxm')]).toBeGreaterThan(nominated[at('apple')] as number);
  });

  it('leaves 97.4 % of the GPUs of the start ready', () => {
    const gpus = devices.reduce((sum, { isGpu, initialCards }) => sum + (isGpu ? initialCards : 0), 0);
    const ready = columnOf(finishedRun(1).frame, 'readyGpus')[0] as number;
    expect(ready / gpus).toBeCloseTo(0.974, 3);
  });
});

describe('devices with a hired card', () => {
  it('are as many as cards where devices have one, or jobs take whole ones', () => {
    expect(hiredDevices(0.4, 900, 0)).toBe(0.4);
    const whole = uptimeOf({ ...defaultValues(parameters), jobSizeRule: 'one', jobSizeMean: 8 });
    expect(Array.from(whole.splits)).toEqual(devices.map(() => 0));
  });

  it('follow 1 − (1 − utilisation)^(1 + splits ÷ √cards) within 0.011', () => {
    for (const cards of [60, 200, 1100, 2600]) {
      for (const utilisation of [0, 0.2, 0.5, 0.8, 0.95, 1]) {
        const exact = 1 - Math.pow(1 - utilisation, 1 + Math.min(1, 7 / Math.sqrt(cards)));
        expect(Math.abs(hiredDevices(utilisation, cards, 7) - exact)).toBeLessThan(0.011);
      }
    }
  });
});
