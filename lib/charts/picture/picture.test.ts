import { beforeAll, describe, expect, it } from 'vitest';
import { declarations, networks, parseDate, resolveInput } from '@/lib/catalog';
import { chartTable } from '@/lib/charts/chart-table';
import { csvChunks } from '@/lib/export/csv';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { simulateNetwork, type Frame, type NetworkHistory } from '@/simulation/core';
import { buildChart, planChart, type NetworkData } from '../chart-model';
import { planTokenSupply } from '../headline-charts';
import { timeAxis } from '../time-axis';
import { drawPicture } from './draw-picture';
import { chartFileName } from './file-name';
import { pictureOfChart } from './picture-of-chart';

const { scenario } = resolveInput({ days: 400 });
const time = timeAxis(scenario, DEFAULT_VIEW);
const data: Record<string, NetworkData> = {};
const START = parseDate(scenario.start);
const LINK = 'https://lab.example/?a=1&b=<2>';

beforeAll(async () => {
  for (const { declaration, loadEngine, loadHistory } of networks) {
    const frame: Frame = simulateNetwork(await loadEngine(), scenario);
    const history: NetworkHistory = await loadHistory();
    data[declaration.id] = { frame, history };
  }
});

const notes = {
  locale: 'zh-CN',
  source: ['By a test & others'],
  link: LINK,
  logScale: 'log scale',
  forecastFrom: START + 100,
  rulesAt: [START + 10, time.to + 10],
  start: 'start',
} as const;

const charts = [
  ...declarations.flatMap((each) =>
    Object.keys(each.charts).map((id) => [`${each.id}.${id}`, () => planChart(each, id)] as const),
  ),
  ['tokenSupply', () => planTokenSupply('absolute')] as const,
];

describe('a picture of a chart', () => {
  it.each(charts)('of %s stands alone in both looks', (_, planOf) => {
    const model = buildChart(planOf(), data, time, 'zh-CN');
    const [light, dark] = (['light', 'dark'] as const).map((theme) =>
      drawPicture(pictureOfChart(model, time, notes), theme),
    );
    expect(light?.svg).not.toBe(dark?.svg);
    for (const { svg, width, height } of [light, dark].flatMap((image) => image ?? [])) {
      expect(svg).not.toMatch(/var\(|NaN|Infinity|undefined|<script|href|url\((?!#hatch)/);
      expect(svg).toContain(`viewBox="0 0 ${width} ${height}"`);
      expect(svg).toContain('https://lab.example/?a=1&amp;b=&lt;2&gt;');
      expect(svg).toContain('By a test &amp; others');
      const texts = [...svg.matchAll(/>([^<>]+)</g)].map((match) => match[1]?.replace(/&amp;/g, '&'));
      for (const text of [model.title, ...model.series.map(({ label }) => label)])
        expect(texts).toContain(text);
      // Every place is within the image.
      for (const [, name, value] of svg.matchAll(/ (x|y|x1|x2|y1|y2|cx|cy)="(-?[\d.]+)"/g)) {
        expect(Number(value)).toBeGreaterThanOrEqual(0);
        expect(Number(value)).toBeLessThanOrEqual(name?.includes('x') ? width : height);
      }
    }
  });

  it('is the same for the same chart', () => {
    const model = buildChart(planTokenSupply('share'), data, time, 'en');
    const draw = () => drawPicture(pictureOfChart(model, time, notes), 'light').svg;
    expect(draw()).toBe(draw());
  });

  it('has a file name that says what it is', () => {
    expect(chartFileName('filecoin.storagePower', 'abcdef0123', 'svg', 'dark')).toBe(
      'depin-lab_filecoin-storage-power_abcdef01_dark.svg',
    );
    expect(chartFileName('tokenSupply', 'abcdef0123', 'csv')).toBe('depin-lab_token-supply_abcdef01.csv');
  });
});

describe('the table of a chart', () => {
  it('has every day of the axis, past and simulated, and the real figures', () => {
    const filecoin = declarations.find(({ id }) => id === 'filecoin');
    if (!filecoin) throw new Error('no filecoin');
    const model = buildChart(planChart(filecoin, 'storagePower'), data, time, 'en');
    const [header, ...rows] = [...csvChunks(chartTable(model, time, 'en', 'real figure'))]
      .join('')
      .trimEnd()
      .split('\n');
    expect(header).toMatch(/^date,phase,Raw.*\(EiB\)/);
    expect(header).toContain('real figure');
    expect(rows.length).toBe(time.to - time.from + 1);
    expect(rows.filter((row) => row.includes(',simulation,')).length).toBe(scenario.days);
    const last = rows.at(-1)?.split(',') ?? [];
    expect(Number(last[2])).toBe(model.series[0]?.valueAt(time.to));
    const markers = model.series.flatMap((series) => series.markers);
    expect(markers.length).toBeGreaterThan(0);
  });
});
