import { describe, expect, it } from 'vitest';
import { columnOf, resolveScenario, simulateNetwork, type Frame } from '../../../core';
import { devices, type DeviceClass } from '../devices';
import { engine } from '../engine';
import { ionet } from '../index';

/** A market that stands still: no growth, no turnover of cards, prices that keep their discount. */
const STILL = {
  'world.aiDemandGrowthPerYear': 0,
  'world.cloudPriceTrendPerYear': 0,
  'ionet.demandGrowthPremium': 0,
  'ionet.turnoverPerDay': 0,
  'ionet.jobSizeRule': 'one',
  'ionet.jobDurations': 'exponential',
  'ionet.priceSpread': 0,
};

function run(days: number, set: Record<string, unknown>): Frame {
  const { scenario } = resolveScenario([ionet], [], { days, set: { ...STILL, ...set } });
  return simulateNetwork(engine, scenario);
}

const a100 = devices.find((device) => device.key === 'a100') as DeviceClass;
/** Servers: twice the hours between failures of the parameter. */
const UP = 480 / 486;
const hiredA100 = (frame: Frame, row: number) =>
  (columnOf(frame, 'utilisationByClass.a100')[row] as number) * a100.initialCards * UP;

describe('running jobs', () => {
  it('settle where Little’s law puts them: arrivals × size × duration', () => {
    const frame = run(3000, { 'ionet.arrivalsPerDay': 20 });
    const share = a100.initialAsked / devices.reduce((sum, device) => sum + device.initialAsked, 0);
    const hours = 0.95 * 30 + 0.05 * 4392;
    expect(hiredA100(frame, 2999)).toBeCloseTo((20 * share * 8 * hours) / 24, 0);
  });

  it('run out at the pace of their durations when nobody comes', () => {
    const frame = run(400, { 'ionet.arrivalsPerDay': 0, 'ionet.reservedShare': 1 });
    expect(hiredA100(frame, 183) / hiredA100(frame, 0)).toBeCloseTo(Math.exp(-1), 3);
    const lognormal = run(400, {
      'ionet.arrivalsPerDay': 0,
      'ionet.reservedShare': 1,
      'ionet.jobDurations': 'lognormal',
    });
    // E(S − W)⁺ ÷ W of a lognormal one met at random: Φ(0.6) − (1 − Φ(0.6))
    expect(hiredA100(lognormal, 183) / hiredA100(lognormal, 0)).toBeCloseTo(0.4515, 1);
  });

  it('on demand run out as slowly as lognormal ones met at random do', () => {
    const frame = run(60, {
      'ionet.arrivalsPerDay': 0,
      'ionet.reservedShare': 0,
      'ionet.jobHoursMean': 720,
      'ionet.jobDurations': 'lognormal',
    });
    expect(hiredA100(frame, 30) / hiredA100(frame, 0)).toBeCloseTo(0.4515, 1);
    expect(hiredA100(frame, 30) / hiredA100(frame, 0)).toBeGreaterThan(0.42);
  });

  it('are refused, not squeezed in, when every card is hired', () => {
    const crowd = {
      'ionet.arrivalsPerDay': 2000,
      'ionet.demandElasticity': 0,
      'ionet.controllerGainPerDay': 0.5,
    };
    const frame = run(200, crowd);
    expect(columnOf(frame, 'utilisation')[199]).toBeGreaterThan(0.95);
    expect(columnOf(frame, 'refusedDemand')[199]).toBeGreaterThan(0.9);
    // but for the histories of the emptiest class
    expect(columnOf(frame, 'priceVersusCloud')[199]).toBeCloseTo(0.95, 3);
  });

  it('meet the same price relative to the cloud for ever when it is fixed', () => {
    const crowd = { 'ionet.arrivalsPerDay': 500, 'ionet.demandElasticity': 0 };
    const priceOf = (mode: string) =>
      columnOf(run(200, { ...crowd, 'ionet.priceMode': mode }), 'priceVersusCloud')[199] as number;
    expect(priceOf('fixed')).toBeLessThan(priceOf('posted') - 0.02);
  });

  it('follow the controller’s target when prices are free to move', () => {
    const frame = run(3000, { 'ionet.priceMode': 'controller', 'ionet.controllerTarget': 0.5 });
    expect(columnOf(frame, 'utilisationByClass.h100sxm')[2999]).toBeCloseTo(0.5, 3);
  });
});
