import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ChartModel } from '@/lib/charts/chart-model';
import { timeAxis } from '@/lib/charts/time-axis';
import en from '@/lib/i18n/messages/en.json';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { LegendReadout } from './legend-readout';

const time = timeAxis({ start: '2026-01-01', days: 200 }, DEFAULT_VIEW);
const START = Math.min(...Object.values(time.starts));

/** A line of so many days whose value is the number of the day. */
function line(key: string, label: string, days: number): ChartModel['series'][number] {
  return {
    key,
    network: 'filecoin',
    column: key,
    label,
    color: 'black',
    dash: '',
    valueAt: (day) => (day < START + days ? day - START : undefined),
    end: START + days - 1,
    markers: [],
  };
}

const model: ChartModel = {
  id: 'lines',
  title: 'Lines',
  description: '',
  kind: 'lines',
  format: 'integer',
  unit: 'days',
  series: [line('s0', 'A · short', 100), line('s1', 'B · long', 200)],
  rows: [],
  axis: { scale: 'linear', domain: [0, 200], ticks: [] },
  start: START,
  sources: [],
  drivenBy: undefined,
};

/** What the legend says, part by part. */
function said(props: { compact?: boolean; day?: number }): string[] {
  const page = renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={en} timeZone="UTC">
      <LegendReadout model={model} time={time} {...props} />
    </NextIntlClientProvider>,
  );
  return page
    .split(/<[^>]*>/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

describe('the legend of lines that end on different days', () => {
  it('has the values of the chosen day, and says which day that is', () => {
    for (const compact of [false, true])
      expect(said({ compact, day: START + 40 })).toEqual([
        'Feb 10, 2026',
        'A · short',
        '40',
        'B · long',
        '40',
      ]);
  });

  it('has a dash where a scenario has ended', () => {
    expect(said({ day: START + 150 })).toEqual(['May 31, 2026', 'A · short', '–', 'B · long', '150']);
  });

  it('without a chosen day has the ends of the lines', () => {
    expect(said({})).toEqual(['A · short', '99', 'B · long', '199']);
  });
});
