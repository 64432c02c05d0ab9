import { describe, expect, it } from 'vitest';
import { allMetrics, declarations, presets, resolveInput, UNITS } from '@/lib/catalog';
import { DEFAULT_VIEW } from '@/lib/scenario';
import { describeScenario } from '@/lib/scenario/describe-scenario';
import { createInlineRunner } from '@/simulation/runtime/inline-runner';
import { runScenario } from '@/simulation/runtime/runner';
import { drawable } from './drawable-text';
import { panelDrawing } from './panel-drawing';
import { buildPreview } from './preview-model';
import { renderPreview } from './render-preview';

const words = {
  unchanged: 'Default',
  more: (count: number) => `and ${count} more`,
  overTime: (count: number) => `${count} points`,
  on: 'on',
  off: 'off',
};

async function previewOf(renewalRate: number, network?: string) {
  const input = { days: 200, set: { 'filecoin.renewalRate': renewalRate } };
  const { scenario } = resolveInput(input);
  return buildPreview({
    title: 'A view',
    description: describeScenario(input, 'en', words, 3),
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
    const [first, second] = await Promise.all([renderPreview('a', build), renderPreview('a', build)]);
    const third = await renderPreview('a', build);
    const other = await renderPreview('b', () => previewOf(0.9));
    expect(built).toBe(1);
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(third))).toBe(true);
    expect(Buffer.from(first).equals(Buffer.from(other))).toBe(false);
    expect(Buffer.from(first).equals(Buffer.from(await renderPreview('c', build)))).toBe(true);
    const view = new DataView(first);
    expect([view.getUint32(16), view.getUint32(20)]).toEqual([1200, 630]);
  });

  it('is drawn again after a failure', async () => {
    await expect(renderPreview('d', () => Promise.reject(new Error('not now')))).rejects.toThrow('not now');
    await expect(renderPreview('d', () => previewOf(0.5))).resolves.toBeInstanceOf(ArrayBuffer);
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
    const lost = texts.map(({ en }) => en).filter((text) => drawable(text) !== text);
    expect(lost).toEqual([]);
    expect(drawable('存储 5\u00a0%')).toBe('?? 5 %');
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
