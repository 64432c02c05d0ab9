import { describe, expect, it } from 'vitest';
import { allMetrics, declarations, presets, resolveInput, UNITS } from '@/lib/catalog';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { describeScenario } from '@/lib/scenario/describe-scenario';
import type { Locale } from '@/simulation/core';
import { createInlineRunner } from '@/simulation/runtime/inline-runner';
import { runScenario } from '@/simulation/runtime/runner';
import { LimitError } from '../http/limit-error';
import { drawable } from './drawable-text';
import { panelDrawing } from './panel-drawing';
import { previewFonts } from './preview-fonts';
import { buildPreview, previewTexts, type Preview } from './preview-model';
import { renderPreview } from './render-preview';

const words = {
  unchanged: 'Default',
  more: (count: number) => `and ${count} more`,
  overTime: (count: number) => `${count} points`,
  daily: (count: number) => `${count} days`,
  on: 'on',
  off: 'off',
};

const render = (key: string, build: () => Promise<Preview>) => renderPreview(key, 'somebody', build);

async function previewOf(renewalRate: number, network?: string, locale: Locale = 'en') {
  const input = { days: 200, set: { 'filecoin.renewalRate': renewalRate } };
  const { scenario } = resolveInput(input);
  return buildPreview({
    locale,
    title: 'A view',
    description: describeScenario(input, locale, words, 3),
    network,
    scenario,
    frames: await runScenario(createInlineRunner(), scenario),
    view: DEFAULT_VIEW,
  });
}

describe('the preview of a link', () => {
  it('shows every network with figures and a chart, or the charts of one', async () => {
    const all = await previewOf(0.5);
    expect(all.panels.map(({ title }) => title)).toEqual(declarations.map(({ label }) => label.en));
    expect(all.scenario).toContain('→ 0.5');
    const one = await previewOf(0.5, 'bittensor');
    expect(one.panels[0]?.title).toBe('Subnet emissions');
    for (const panel of [...all.panels, ...one.panels]) {
      expect(panel.figures.length).toBeGreaterThan(0);
      const drawing = panelDrawing(panel, all.time, { width: 300, height: 150 }, 'light');
      const svg = Buffer.from(drawing.split(',')[1] ?? '', 'base64').toString();
      expect(svg).not.toMatch(/NaN|undefined|var\(/);
      expect(svg).toContain('<path');
    }
  });

  it('is a PNG of 1200 × 630 that depends on the scenario, and is drawn once for those who ask at once', async () => {
    let built = 0;
    const build = async () => {
      built++;
      return previewOf(0.5);
    };
    const [first, second] = await Promise.all([render('a', build), render('a', build)]);
    const third = await render('a', build);
    const other = await render('b', () => previewOf(0.9));
    expect(built).toBe(1);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(third))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
    expect(Buffer.from(first).equals(Buffer.from(await render('c', build)))).toBe(true);
    const view = new DataView(first);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  });

  it('is drawn in Chinese with the parts of the font that its words need, and no more', async () => {
    const zh = await previewOf(0.5, 'filecoin', 'zh-CN');
    expect(zh.panels[0]?.title).toMatch(/\p{Script=Han}/u);
    const fonts = await previewFonts(previewTexts(zh));
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.reduce((sum, { data }) => sum + data.length, 0)).toBeLessThan(4e6);
    expect(await previewFonts(previewTexts(await previewOf(0.5, 'filecoin')))).toHaveLength(2);
    const [chinese, english] = [
      await render('zh', () => Promise.resolve(zh)),
      await render('en', () => previewOf(0.5, 'filecoin')),
    ];
    expect(Buffer.from(chinese).equals(Buffer.from(english))).toBe(false);
  });

  it('is not drawn for a client that has too many runs under way, unless it is kept', async () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      renderPreview(`many-${index}`, 'greedy', () => previewOf(0.5)).catch((error: unknown) => error),
    );
    expect(await many.at(-1)).toBeInstanceOf(LimitError);
    expect(await renderPreview('many-0', 'greedy', () => previewOf(0.5))).toBeInstanceOf(ArrayBuffer);
    expect(await many[0]).toBeInstanceOf(ArrayBuffer);
    await Promise.all(many);
  });

  it('is drawn again after a failure', async () => {
    await expect(render('d', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
    await expect(render('d', () => previewOf(0.5))).resolves.toBeInstanceOf(ArrayBuffer);
  });
});

describe('the words of a preview', () => {
  it('are drawable wherever they are declared', () => {
    const texts = [
      ...declarations.flatMap((each) => [
        each.label,
        ...Object.values(each.charts).map(({ title }) => title),
        ...Object.values(allMetrics(each)).flatMap(({ label, members = [] }) => [
          label,
          ...members.map((member) => member.label),
        ]),
      ]),
      ...presets.map(({ label }) => label),
      ...Object.values(UNITS),
    ];
    const lost = texts
      .flatMap((each) => [each.en, each['zh-CN']])
      .filter((text) => drawable(text).includes('?') && !text.includes('?'));
    expect(lost).toEqual([]);
    expect(drawable('存储 5\u00a0% \u{1f9ff}\u0e01')).toBe('存储 5 % ??');
  });

  it('are the preset and the first changes, of a network those that concern it', () => {
    const input = {
      preset: 'ai-boom',
      set: {
        'filecoin.renewalRate': 0.5,
        'ionet.discountVersusCloud': 0.6,
        'world.aiDemandGrowthPerYear': 0.1,
      },
    };
    expect(describeScenario({}, 'en', words, 3)).toBe('Default');
    expect(describeScenario(input, 'en', words, 1)).toMatch(/^AI demand boom · .* · and 2 more$/);
    const own = describeScenario(input, 'en', words, 9, 'ionet');
    expect(own).not.toContain('Renewal');
    expect(own.split(' · ').length).toBe(3);
  });
});
