import { describe, expect, it } from 'vitest';
import { declarations, presets } from '@/lib/catalog';
import { presetSparklines } from './preset-sparklines';

describe('the sparklines of presets', () => {
  it(
    'show what every preset does to a key figure of each network it is about',
    { timeout: 60_000 },
    async () => {
      const lines = await presetSparklines();
      expect(Object.keys(lines)).toEqual(presets.map(({ id }) => id));
      for (const [id, own] of Object.entries(lines)) {
        const owner = declarations.find((each) => each.presets.some((preset) => preset.id === id));
        expect(own.map(({ network }) => network)).toEqual(
          owner ? [owner.id] : declarations.map((each) => each.id),
        );
        for (const { line, reference, from, to } of own) {
          expect(reference).toMatch(/^M[\d.,ML-]+$/);
          expect(line, id).not.toBe(reference);
          expect(Number.isFinite(from) && Number.isFinite(to)).toBe(true);
        }
      }
      const shown = Object.fromEntries(
        Object.entries(lines).map(([id, own]) => [id, own.map(({ metric }) => metric)]),
      );
      expect(shown['filecoin-pessimistic']).toEqual(['qualityAdjustedPowerEib']);
      expect(shown['tao-root-exodus']).toEqual(['sumOfAlphaPrices']);
    },
  );

  it('is computed once', () => {
    expect(presetSparklines()).toBe(presetSparklines());
  });
});
