import { describe, expect, test } from 'vitest';
import { runYumaCase, yumaCases } from './all-cases.test-support';
import { yumaVersions } from './settings';

describe.each(yumaVersions)('%s', (version) => {
  test('ends the 22 cases of 40 epochs where the package ends them', () => {
    expect(yumaCases).toHaveLength(22);
    for (const given of yumaCases) {
      expect(given.weights).toHaveLength(40);
      const dividends = runYumaCase(version, given);
      given.lastDividends[version].forEach((expected, i) => {
        expect(Math.abs((dividends[i] as number) - expected), given.name).toBeLessThan(1e-9);
      });
    }
  });
});
