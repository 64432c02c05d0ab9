import { expect, test, type APIRequestContext } from '@playwright/test';
import { parsePng } from './images';

/** The tags a page shows itself with elsewhere, by name. */
async function tagsOf(request: APIRequestContext, address: string): Promise<Record<string, string>> {
  const html = await (await request.get(address)).text();
  const tags = html.matchAll(/<meta (?:name|property)="([^"]+)" content="([^"]*)"/g);
  return Object.fromEntries(
    [...tags].map(([, name = '', content = '']) => [name, content.replaceAll('&amp;', '&')]),
  );
}

test('links to every kind of page come with a picture of their view', async ({ page, request, baseURL }) => {
  const base = baseURL ?? '';
  const query = 'filecoin.renewalRate=0.5&days=400';
  const run = (await (await request.post('/api/v1/runs', { data: { days: 90 } })).json()) as { id: string };
  await request.get(`/api/v1/runs/${run.id}/events`);
  const saved = (await (
    await request.post('/api/v1/scenarios', { data: { query, page: '/networks/filecoin' } })
  ).json()) as { shortLink: string };

  const images = new Map<string, Buffer>();
  for (const [address, title, said] of [
    ['/', 'DePIN Lab – AI and DePIN networks side by side', 'Filecoin'],
    [`/?${query}`, 'DePIN Lab – AI and DePIN networks side by side', 'Renewal rate: 0.728 → 0.5'],
    [`/zh-CN?${query}`, 'DePIN Lab – AI 与 DePIN 网络并排比较', '续期率：0.728 → 0.5'],
    [`/networks/ionet?${query}`, 'io.net · DePIN Lab', 'Default scenario'],
    [`/runs/${run.id}`, `Run ${run.id} · DePIN Lab`, 'A stored run'],
    [`/zh-CN/runs/${run.id}`, `运行 ${run.id} · DePIN Lab`, '一次已保存的运行'],
    [saved.shortLink, 'Filecoin · DePIN Lab', 'Renewal rate: 0.728 → 0.5'],
    ['/scenarios', 'Scenarios · DePIN Lab', 'A scenario is a set of inputs'],
    ['/zh-CN/developers', 'API 接口 · DePIN Lab', 'RFC 9457'],
  ] as const) {
    const tags = await tagsOf(request, address);
    expect(tags['og:title'], address).toBe(title);
    expect(tags['og:description'], address).toContain(said);
    expect(tags['twitter:card'], address).toBe('summary_large_image');
    expect(tags['og:url'], address).toMatch(new RegExp(`^${base}/`));
    expect(tags['og:locale'], address).toBe(address.startsWith('/zh-CN') ? 'zh_CN' : 'en_US');
    const image = tags['og:image'] ?? '';
    expect(image, address).toMatch(new RegExp(`^${base}/api/v1/`));
    const answer = await request.get(image);
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'image/png']);
    const bytes = await answer.body();
    const { colours, ...size } = await parsePng(page, bytes);
    expect(size).toEqual({ width: 1200, height: 630 });
    expect(colours).toBeGreaterThan(50);
    images.set(address, bytes);
    const again = await request.get(image, {
      headers: { 'if-none-match': answer.headers()['etag'] ?? '' },
    });
    expect(again.status(), address).toBe(304);
  }
  const picture = (address: string) => images.get(address)?.toString('base64');
  expect(picture('/')).not.toBe(picture(`/?${query}`));
  // The words of a picture are those of its page.
  expect(picture(`/?${query}`)).not.toBe(picture(`/zh-CN?${query}`));
  expect(picture(`/runs/${run.id}`)).not.toBe(picture(`/zh-CN/runs/${run.id}`));
});

test('a page whose link is partly wrong shows the picture of what it shows', async ({ request }) => {
  const tags = await tagsOf(request, '/?filecoin.renewalRate=7&foo=1&days=300');
  expect(tags['og:url']).toMatch(/\?days=300&v=1$/);
  expect((await request.get(tags['og:image'] ?? '')).status()).toBe(200);
});
