import { expect, test, type Locator, type Page } from '@playwright/test';
import { apiClient, storedRun } from './api/api-client';
import { apart, numberOf } from './figures';
import { chart, openCompare, stable, watchConsole } from './support';

const POWER = 'filecoin.storagePower';
const COLUMN = 'rawPowerEib';
const SET = {
  'filecoin.renewalRate': 0.5,
  'filecoin.onboardingPibPerDay': 3,
  'world.aiDemandGrowthPerYear': 0.1,
};

async function explained(page: Page): Promise<Locator> {
  await chart(page, POWER)
    .getByRole('button', { name: /^(Explain|解释)/ })
    .click();
  const moved = page.locator('[data-moved]');
  await expect(moved.locator('[data-move="whole"]')).toBeVisible({ timeout: 30_000 });
  return moved;
}

/** The amounts of the table by row, as numbers. */
async function amounts(moved: Locator): Promise<Record<string, number>> {
  const rows = await moved
    .locator('[data-move]')
    .evaluateAll((found) =>
      found.map(
        (row) => [row.getAttribute('data-move') ?? '', row.querySelector('td')?.textContent ?? ''] as const,
      ),
    );
  return Object.fromEntries(
    rows.map(([id, text]) => [id, numberOf(text.replace(/\s?(EiB|PiB)$/, '').replace(/^[+±]/, ''))]),
  );
}

test('an explanation says what each changed input did alone, as runs of the server have it', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(120_000);
  const expectQuiet = watchConsole(page);
  await openCompare(
    page,
    `/?${new URLSearchParams(Object.entries(SET).map(([id, to]) => [id, String(to)]))}`,
  );
  const workers = page.workers().length;
  const moved = await explained(page);
  await moved.getByLabel('Line').selectOption({ index: 0 });
  await expect(moved.locator('[data-move="whole"]')).toBeVisible({ timeout: 30_000 });
  const shown = await amounts(moved);
  expect(Object.keys(shown).sort()).toEqual([...Object.keys(SET), 'together', 'whole'].sort());

  const client = apiClient(baseURL ?? '');
  const figure = async (set: Record<string, number>) => {
    const id = await storedRun(client, { set });
    const answer = await page.request.get(
      `/api/v1/runs/${id}/snapshots?network=filecoin&metrics=${COLUMN}&format=json`,
    );
    const { columns } = (await answer.json()) as { columns: Record<string, number[]> };
    return columns[COLUMN]?.at(-1) ?? Number.NaN;
  };
  const base = await figure({});
  let rest = (await figure(SET)) - base;
  expect(apart(shown['whole'] ?? 0, rest)).toBeLessThan(0.000_51);
  for (const [id, value] of Object.entries(SET)) {
    const alone = (await figure({ [id]: value })) - base;
    expect(apart(shown[id] ?? 0, alone), id).toBeLessThan(0.000_51);
    rest -= alone;
  }
  expect(apart(shown['together'] ?? 0, rest)).toBeLessThan(0.000_51);

  await expect(moved).toContainText('Method: one run a changed input');
  await expect(
    page
      .getByRole('dialog')
      .getByRole('button', { name: /^Copy the path simulation\// })
      .first(),
  ).toBeVisible();
  // What computed it ends with its work, and with the dialog.
  await expect.poll(() => page.workers().length).toBe(workers);
  await page.keyboard.press('Escape');
  await chart(page, POWER)
    .getByRole('button', { name: /^Explain/ })
    .click();
  await expect.poll(() => page.workers().length).toBe(workers + 1);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.workers().length).toBe(workers);
  expectQuiet();
});

test('an explanation opens on the line that moved most, and has no sign before nothing', async ({ page }) => {
  // Deals of verified clients add quality, not storage: the second line moves, the first hardly does.
  await openCompare(page, '/?filecoin.filPlusShare=0.2');
  const moved = await explained(page);
  const line = moved.getByLabel('Line');
  const lines = await line.locator('option').allTextContents();
  await expect(line.locator('option:checked')).toHaveText(lines[1] ?? '');
  await expect(moved).not.toHaveText(/[-−]0(?![.\d])/, { useInnerText: true });
  await expect(moved).toContainText('before they are rounded');
});

test('an explanation is held against the preset or the defaults, on any day, in Chinese too', async ({
  page,
}) => {
  await openCompare(page, '/zh-CN?preset=ai-winter&filecoin.renewalRate=0.5&v=1');
  const moved = await explained(page);
  expect(Object.keys(await amounts(moved))).toEqual(['filecoin.renewalRate', 'whole']);
  await expect(moved.locator('[data-move-sentence]')).toContainText('AI 寒冬');
  const late = await amounts(moved);
  await moved.getByLabel('日期').fill('2026-06-30');
  await expect(moved.locator('[data-move-sentence]')).toContainText('2026年6月30日');
  await expect.poll(() => amounts(moved)).not.toEqual(late);
  await moved.getByRole('button', { name: '默认情景' }).click();
  await expect(moved.locator('[data-move="together"]')).toBeVisible({ timeout: 30_000 });
  await expect(moved.locator('[data-move="filecoin.renewalRate"]')).toContainText('72.8% → 50%');

  await page.goto('/zh-CN');
  await chart(page, POWER).getByRole('button', { name: /^解释/ }).click();
  await expect(page.locator('[data-moved]')).toContainText('全部输入均为默认值');
});

test('what keys read stays when the pointer leaves, and Escape gives it up', async ({ page }) => {
  await openCompare(page, `/?focus=${POWER}`);
  const large = page.locator(`[data-focus="${POWER}"]`);
  const plot = large.getByRole('application');
  await plot.hover({ position: { x: 200, y: 100 } });
  await plot.focus();
  await page.keyboard.press('PageUp');
  const told = large.locator('[aria-live="polite"]');
  await expect(told).toContainText(/\d/);
  const read = await stable(() => told.innerText());
  await page.mouse.move(5, 5);
  await expect(large.getByTestId('crosshair')).toBeVisible();
  expect(await told.innerText()).toBe(read);
  await page.keyboard.press('Escape');
  await expect(large.getByTestId('crosshair')).toHaveCount(0);
  await expect(large).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);

  await page.goto('/networks/filecoin');
  await page.locator('[data-study="slashing"]').scrollIntoViewIfNeeded();
  const figure = page.locator('[data-study="slashing"] figure').first();
  await expect(figure.locator('.recharts-surface').first()).toBeVisible({ timeout: 30_000 });
  const study = figure.getByRole('application');
  await study.hover({ position: { x: 120, y: 60 } });
  await study.focus();
  await page.keyboard.press('Home');
  await page.mouse.move(5, 5);
  await expect(figure.getByTestId('crosshair')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure.getByTestId('crosshair')).toHaveCount(0);
});
