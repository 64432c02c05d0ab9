import { describe, expect, it } from 'vitest';
import { declarations, formatDate, resolveInput } from '@/lib/catalog';
import { forecastStart } from './forecast-start';

const { scenario } = resolveInput({});
const of = (...ids: string[]) => declarations.filter(({ id }) => ids.includes(id));
const shadeFrom = (ids: string[], drivenBy?: readonly string[]) =>
  formatDate(forecastStart(of(...ids), scenario, drivenBy));

describe('the shaded part of a chart', () => {
  it('begins after the last observation of what drives its lines', () => {
    expect(shadeFrom(['filecoin'], ['onboardingPibPerDay'])).toBe('2026-02-22');
    expect(shadeFrom(['ionet'], ['ioPriceUsd']) > '2026-01-01').toBe(true);
  });

  it('begins at the start where nothing that drives the chart was observed', () => {
    expect(shadeFrom(['ionet'], ['arrivalsPerDay'])).toBe(scenario.start);
    expect(shadeFrom(['ionet'])).toBe(scenario.start);
  });

  it('of several networks begins where the first line runs out of real inputs', () => {
    const each = declarations.map(({ id }) => shadeFrom([id])).sort();
    expect(shadeFrom(declarations.map(({ id }) => id))).toBe(each[0]);
  });

  it('begins at the start where observations are not followed', () => {
    const held = resolveInput({ set: { 'world.followObservations': false } }).scenario;
    expect(formatDate(forecastStart(declarations, held))).toBe(held.start);
  });
});
