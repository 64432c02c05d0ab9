import { describe, expect, it } from 'vitest';
import { declarations } from '@/lib/catalog';
import { planHeadlineCharts } from '@/lib/charts/headline-charts';
import { planChart } from '@/lib/charts/chart-model';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { resolveColor } from './resolve-color';
import { THEME_CSS } from './theme-css';
import { THEMES, TOKENS } from './themes';

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
