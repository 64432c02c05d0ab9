import type { Page } from '@playwright/test';

/** What the words for large numbers stand for, in both languages. */
const SCALES: Readonly<Record<string, number>> = {
  '': 1,
  K: 1e3,
  M: 1e6,
  B: 1e9,
  T: 1e12,
  万: 1e4,
  亿: 1e8,
  万亿: 1e12,
};

/** The number a figure stands for, whichever language wrote it: 1.25M, 125万, 12.5%, $3.1. Throws on anything else. */
export function numberOf(figure: string): number {
  const [, sign, digits = '', scale = '', percent] =
    /^([-−])?\$?([\d,]+(?:\.\d+)?)(万亿|[KMBT万亿])?(%)?$/.exec(figure.trim()) ?? [];
  const value = Number(digits.replaceAll(',', ''));
  if (digits === '' || !Number.isFinite(value)) throw new RangeError(`"${figure}" is no figure`);
  return (
    (sign === undefined ? 1 : -1) * value * (SCALES[scale] ?? Number.NaN) * (percent === undefined ? 1 : 0.01)
  );
}

/** How far apart two numbers are, as a share of the larger. */
export function apart(one: number, two: number): number {
  return one === two ? 0 : Math.abs(one - two) / Math.max(Math.abs(one), Math.abs(two));
}

/** The key figures a page shows, as it writes them, by network and metric. */
export async function shownFigures(page: Page): Promise<Record<string, string>> {
  return page.locator('[data-kpis] [data-kpi]').evaluateAll((cells) =>
    Object.fromEntries(
      cells.map((cell) => {
        const network = cell.closest('[data-kpis]')?.getAttribute('data-kpis') ?? '';
        return [
          `${network}.${cell.getAttribute('data-kpi') ?? ''}`,
          cell.querySelector('dd')?.textContent ?? '',
        ];
      }),
    ),
  );
}
