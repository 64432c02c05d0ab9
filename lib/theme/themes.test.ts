import {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
  type Color,
  type Rgb,
} from 'culori';
import { describe, expect, it } from 'vitest';
import { declarations } from '@/lib/catalog';
import { planHeadlineCharts } from '@/lib/charts/headline-charts';
import { planChart } from '@/lib/charts/chart-model';
import { lineDash, NETWORK_COLORS, scenarioColor } from '@/lib/charts/palette';
import { MOST_SCENARIOS } from '@/lib/comparison/comparison';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { resolveColor } from './resolve-color';
import { THEME_CSS } from './theme-css';
import { THEMES, TOKENS } from './themes';

/** Relative luminance of #rrggbb by WCAG 2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe('themes', () => {
  it('have a colour for whatever a chart draws with', () => {
    const plans = [
      ...planHeadlineCharts(DEFAULT_VIEW),
      ...declarations.flatMap((each) => Object.keys(each.charts).map((id) => planChart(each, id))),
    ];
    for (const theme of THEMES)
      for (const { color } of plans.flatMap(({ series }) => series))
        expect(resolveColor(color, theme)).toMatch(/^#[0-9a-f]{6}$/);
  });

  it('tell the scenarios of a comparison apart from the surface by 3:1 and from one another', () => {
    for (const theme of THEMES) {
      const colors = Array.from({ length: MOST_SCENARIOS }, (_, place) =>
        resolveColor(scenarioColor(place), theme),
      );
      expect(new Set(colors).size).toBe(MOST_SCENARIOS);
      for (const color of colors)
        expect(contrast(color, TOKENS[theme].surface), color).toBeGreaterThanOrEqual(3);
    }
    expect(new Set(Array.from({ length: MOST_SCENARIOS }, (_, place) => lineDash(place))).size).toBe(
      MOST_SCENARIOS,
    );
  });

  it('resolve the names utilities use, leave plain colours alone and refuse unknown ones', () => {
    expect(resolveColor('var(--color-surface)', 'dark')).toBe(TOKENS.dark.surface);
    expect(resolveColor('none', 'light')).toBe('none');
    expect(() => resolveColor('var(--nothing)', 'light')).toThrow('--nothing');
  });

  it('write every colour once a theme, and nothing a page would escape', () => {
    for (const value of Object.values(TOKENS.light)) expect(THEME_CSS).toContain(value);
    expect(THEME_CSS).not.toMatch(/['"<>&]/);
  });
});

const SEEN_BY: Readonly<Record<string, (color: Rgb) => Color | undefined>> = {
  everybody: (color) => color,
  protanopes: filterDeficiencyProt(1),
  deuteranopes: filterDeficiencyDeuter(1),
  tritanopes: filterDeficiencyTrit(1),
};
const toRgb = converter('rgb');
function rgbOf(color: string): Rgb {
  const rgb = toRgb(color);
  if (!rgb) throw new Error(`${color} is no colour`);
  return rgb;
}
const distance = differenceCiede2000();

describe.each(THEMES)('the accents of the networks in %s', (theme) => {
  const accents: readonly string[] = declarations.map(({ id }) =>
    resolveColor(NETWORK_COLORS[id] ?? '', theme),
  );

  it.each(Object.entries(SEEN_BY))('are told apart by %s', (_, seenBy) => {
    const seen = accents.flatMap((color) => seenBy(rgbOf(color)) ?? []);
    const pairs = seen.flatMap((first, index) =>
      seen.slice(index + 1).map((second) => distance(first, second)),
    );
    expect(pairs.length).toBeGreaterThan(2);
    for (const each of pairs) expect(each).toBeGreaterThanOrEqual(15);
  });

  it('stand out from the surface three to one, and texts four and a half', () => {
    const { surface, page } = TOKENS[theme];
    for (const ground of [surface, page]) {
      for (const color of accents) expect(wcagContrast(color, ground)).toBeGreaterThanOrEqual(3);
      for (const ink of ['ink', 'ink-2', 'ink-3', 'accent-ink', 'danger', 'warning', 'success'] as const)
        expect([ink, wcagContrast(TOKENS[theme][ink], ground) >= 4.5]).toEqual([ink, true]);
    }
  });

  it('are colours', () => {
    for (const value of Object.values(TOKENS[theme])) expect(parse(value)).toBeDefined();
  });
});
