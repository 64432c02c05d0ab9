import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { chart, watchConsole } from './support';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

test('a phone shows one chart at a time and the controls in a sheet', async ({ page }) => {
  const expectQuiet = watchConsole(page);
  await page.goto('/');
  await expect(chart(page, 'filecoin.storagePower')).toBeVisible();
  await expect(chart(page, 'tokenSupply')).toBeHidden();
  await page.getByRole('button', { name: 'Token supply' }).tap();
  await expect(chart(page, 'tokenSupply')).toBeVisible();
  await page.getByRole('button', { name: 'Storage power' }).tap();
  await expect(chart(page, 'filecoin.storagePower')).toHaveAttribute('data-ready', 'true');
  await page.getByRole('button', { name: 'Controls' }).tap();
  const slider = page.getByRole('dialog').getByRole('slider', { name: 'Renewal rate' });
  await slider.focus();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/filecoin\.renewalRate=/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expectQuiet();
});

test('the controls have room for a whole slider, however much was changed', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  const changes = ['renewalRate=0.5', 'onboardingPibPerDay=3', 'filPlusShare=0.5', 'sectorDurationDays=600'];
  await page.goto(`/?${changes.map((each) => `filecoin.${each}`).join('&')}&v=1`);
  await page.getByRole('button', { name: 'Controls' }).tap();
  const sheet = page.getByRole('dialog');
  const slider = sheet.getByRole('slider', { name: 'Renewal rate' });
  await slider.scrollIntoViewIfNeeded();
  const [thumb, room] = [await slider.boundingBox(), await sheet.boundingBox()];
  if (!thumb || !room) throw new Error('the slider or its sheet is not there');
  expect(thumb.y).toBeGreaterThan(room.y + 40);
  expect(thumb.y + thumb.height).toBeLessThanOrEqual(664);
  await slider.tap();
  await expect(slider).toBeFocused();
});

test('what answers a finger on a slider reaches into no other control, and choices fit', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Controls' }).tap();
  const sheet = page.getByRole('dialog');
  const sliders = sheet.getByRole('slider');
  await expect(sliders.first()).toBeVisible();
  for (const slider of (await sliders.all()).slice(0, 6)) {
    const covered = await slider.evaluate((thumb) => {
      const { left, top, width, height } = thumb.getBoundingClientRect();
      const [x, y] = [left + width / 2, top + height / 2];
      return [...document.querySelectorAll('[role=dialog] :is(input, button)')].filter((each) => {
        const box = each.getBoundingClientRect();
        return box.bottom > y - 22 && box.top < y + 22 && box.right > x - 22 && box.left < x + 22;
      }).length;
    });
    expect(covered, (await slider.getAttribute('aria-label')) ?? '').toBe(0);
  }
  await page.keyboard.press('Escape');
  for (const address of ['/', '/zh-CN']) {
    await page.goto(address);
    await page.getByRole('button', { name: /^(View|视图)$/ }).tap();
    const panel = page.locator('details[open], [role=dialog]').last();
    const groups = panel.getByRole('group');
    await expect(groups.first()).toBeVisible();
    for (const group of await groups.all()) {
      const fits = await group.evaluate((each) => {
        const inside = [...each.children].every(
          (child) => child.getBoundingClientRect().right <= each.getBoundingClientRect().right + 0.5,
        );
        return inside && each.getBoundingClientRect().right <= document.documentElement.clientWidth;
      });
      expect(fits, (await group.getAttribute('aria-label')) ?? '').toBe(true);
    }
  }
});

test('a finger finds every control of the header and of a chart', async ({ page }) => {
  await page.goto('/');
  const shown = chart(page, 'filecoin.storagePower');
  await expect(shown).toHaveAttribute('data-ready', 'true');
  const controls = page.locator('header, [data-chart="filecoin.storagePower"]').getByRole('button');
  for (const control of await controls.filter({ visible: true }).all()) {
    await control.scrollIntoViewIfNeeded();
    const missed = await control.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const [x, y] = [(left + right) / 2, (top + bottom) / 2];
      return [
        [x, y - 20],
        [x, y + 20],
        [x - 19, y],
        [x + 19, y],
      ].filter(([px = 0, py = 0]) => !element.contains(document.elementFromPoint(px, py)));
    });
    expect(missed, (await control.getAttribute('aria-label')) ?? (await control.innerText())).toEqual([]);
  }
});

test('the dark theme is kept', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Theme: system' }).tap();
  await page.getByRole('button', { name: 'Theme: light' }).tap();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the device shares the link of the scenario as it stands', async ({ page }) => {
  // Chromium without a window has no share dialog. Its place alone is taken; what is passed to it is the page's own.
  await page.addInitScript(() => {
    const shared: unknown[] = [];
    Object.assign(window, { shared });
    Object.defineProperty(navigator, 'share', {
      value: (data: unknown) => {
        shared.push(data);
        return Promise.resolve();
      },
    });
  });
  await page.goto('/zh-CN?filecoin.renewalRate=0.5&v=1');
  await expect(chart(page, 'filecoin.storagePower')).toHaveAttribute('data-ready', 'true', {
    timeout: 30_000,
  });
  await page.getByRole('button', { name: '分享' }).tap();
  const panel = page.getByRole('dialog', { name: '分享' });
  const link = (await panel.locator('pre').first().innerText()).trim();
  expect(link).toContain('/zh-CN?filecoin.renewalRate=0.5');
  await panel.getByRole('button', { name: '通过此设备分享' }).tap();
  const shared = () => page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
  await expect.poll(shared).toEqual([{ title: await page.title(), url: link }]);

  await panel.getByRole('button', { name: '保存并缩短' }).tap();
  const short = (await panel.locator('pre').nth(1).innerText()).trim();
  await panel.getByRole('button', { name: '通过此设备分享' }).tap();
  await expect.poll(async () => (await shared()).at(-1)).toMatchObject({ url: short });
});

/** A finger, as the browser itself gets it from the screen: it scrolls, and makes pointer events. */
async function finger(
  page: Page,
): Promise<(type: 'Start' | 'Move' | 'End', x?: number, y?: number) => Promise<void>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  return async (type, x = 0, y = 0) => {
    const touchPoints = type === 'End' ? [] : [{ x, y }];
    await session.send('Input.dispatchTouchEvent', { type: `touch${type}`, touchPoints });
  };
}

/** Waits until the page has stood still for half a second. */
async function rolledOut(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let last = window.scrollY;
        let since = performance.now();
        const look = (): void => {
          const now = performance.now();
          if (window.scrollY !== last) since = now;
          last = window.scrollY;
          if (now - since > 500) done();
          else requestAnimationFrame(look);
        };
        look();
      }),
  );
}

test('a finger that rests on a chart selects a range; one that moves at once scrolls', async ({ page }) => {
  await page.goto('/');
  const shown = chart(page, 'filecoin.storagePower');
  await expect(shown).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
  const plot = shown.getByRole('application');
  await plot.scrollIntoViewIfNeeded();
  const touch = await finger(page);
  const scrolled = () => page.evaluate(() => window.scrollY);
  const place = async () => {
    const box = await plot.boundingBox();
    if (!box) throw new Error('the chart is not drawn');
    return { x: box.x + box.width * 0.4, y: box.y + box.height * 0.6, width: box.width };
  };

  const before = await scrolled();
  const first = await place();
  await touch('Start', first.x, first.y);
  for (let step = 1; step <= 8; step++) await touch('Move', first.x + step, first.y - step * 15);
  await touch('End');
  await expect.poll(scrolled).not.toBe(before);
  await expect(page.getByTestId('selection')).toHaveCount(0);
  expect(page.url()).not.toContain('range=');

  // The page rolls on for a moment, and the chart may have left the screen.
  await rolledOut(page);
  await plot.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const still = await scrolled();
  const { x, y, width } = await place();
  await touch('Start', x, y);
  // A chart may be drawn anew under the finger, whose moves would then be lost with what it touched. React goes on with what is replaced
  // here, so nothing is read off these drawings afterwards.
  await plot.evaluate((element) => {
    for (const drawn of element.querySelectorAll('svg')) drawn.replaceWith(drawn.cloneNode(true));
  });
  await expect(page.getByTestId('selection')).toBeVisible();
  // More up than aside, as a finger that scrolls.
  for (let step = 1; step <= 8; step++) await touch('Move', x + (step / 8) * width * 0.2, y - step * 15);
  expect(await scrolled()).toBe(still);
  await touch('End');
  await expect(page).toHaveURL(/range=\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}/);
  expect(await scrolled()).toBe(still);
});

test('the buttons of a chart stand beside its title', async ({ page }) => {
  await page.goto('/');
  for (const [tab, id] of [
    ['Storage power', 'filecoin.storagePower'],
    ['Token supply', 'tokenSupply'],
  ] as const) {
    await page.getByRole('button', { name: tab, exact: true }).tap();
    const shown = chart(page, id);
    await expect(shown).toHaveAttribute('data-ready', 'true', { timeout: 30_000 });
    const title = await shown.getByRole('heading').boundingBox();
    for (const name of [/^Export/, /^Show as table/, /^Explain/, /^Show large/]) {
      const button = await shown.getByRole('button', { name }).boundingBox();
      const middle = (button?.y ?? 0) + (button?.height ?? 0) / 2;
      expect(Math.abs(middle - ((title?.y ?? 0) + (title?.height ?? 0) / 2))).toBeLessThan(12);
      expect((button?.x ?? 0) + (button?.width ?? 0)).toBeLessThanOrEqual(390);
    }
  }
});
