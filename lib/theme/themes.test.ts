import { describe, expect, it } from 'vitest';
import { declarations } from '@/lib/catalog';
import { planHeadlineCharts } from '@/lib/charts/headline-charts';
import { planChart } from '@/lib/charts/chart-model';
import { lineDash, scenarioColor } from '@/lib/charts/palette';
import { MOST_SCENARIOS } from '@/lib/comparison/comparison';
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
      ...planHeadlineCharts('share'),
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
