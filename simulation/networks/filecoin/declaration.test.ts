import { describe, expect, it } from 'vitest';
import { allMetrics, columnNames, findParameter, parseDate, resolveScenario } from '../../core';
import { history } from './history';
import { filecoin } from './index';

describe('the declaration', () => {
  it('ends every observed input at its default', () => {
    for (const [key, spec] of Object.entries(filecoin.parameters)) {
      if (spec.kind !== 'number' || !('observations' in spec)) continue;
      const dates = spec.observations.map((observation) => parseDate(observation.date));
      expect(spec.observations.at(-1)?.value, key).toBe(spec.default);
      expect(
        [...dates].sort((a, b) => a - b),
        key,
      ).toEqual(dates);
    }
  });

  it('charts and shows only metrics that exist', () => {
    const metrics = allMetrics(filecoin);
    for (const chart of Object.values(filecoin.charts)) {
      const units = new Set(chart.metrics.map((metric) => metrics[metric]?.unit));
      expect(units.size, chart.title.en).toBe(1);
      expect(units.has(undefined), chart.title.en).toBe(false);
    }
    for (const kpi of filecoin.kpis) expect(Object.keys(metrics)).toContain(kpi);
  });

  it.each(filecoin.presets.map((preset) => [preset.id, preset] as const))(
    'accepts the preset %s',
    (id, preset) => {
      expect(resolveScenario([filecoin], filecoin.presets, { preset: id }).issues).toEqual([]);
      for (const key of Object.keys(preset.set)) expect(findParameter([filecoin], key), key).toBeDefined();
    },
  );
});

describe('history', () => {
  it('has dated series in order, for columns that exist', () => {
    const columns = columnNames(allMetrics(filecoin));
    for (const series of history.series) {
      expect(columns).toContain(series.column);
      const days = series.points.map(([date]) => parseDate(date));
      for (let index = 1; index < days.length; index++) {
        expect(days[index]).toBeGreaterThan(days[index - 1] as number);
      }
    }
  });

  it('reaches the first day of a run with real power', () => {
    const raw = history.series.find((series) => series.column === 'rawPowerEib');
    expect(raw?.points.at(-1)).toEqual(['2025-09-09', 3.071]);
  });
});
