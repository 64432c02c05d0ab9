import { describe, expect, it } from 'vitest';
import { LimitError } from './limit-error';
import { asDownload } from './open-downloads';

const MOST = 32;
const ask = (init?: RequestInit) => new Request('http://localhost/x', init);
const answer = (text = 'numbers') => Promise.resolve(new Response(text, { headers: { etag: '"1"' } }));
/** A body without an end, and whether somebody still wants more of it. */
function endless() {
  const state = { wanted: true };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1000)),
    cancel: () => void (state.wanted = false),
  });
  return { state, response: () => Promise.resolve(new Response(body)) };
}

describe('downloads of one client', () => {
  it('are refused beyond so many until one of them was read to its end', async () => {
    const open = await Promise.all(
      Array.from({ length: MOST }, () => asDownload(ask(), 'a', () => answer())),
    );
    await expect(asDownload(ask(), 'a', () => answer())).rejects.toThrow(LimitError);
    expect(await (await asDownload(ask(), 'b', () => answer('others'))).text()).toBe('others');
    const [first, second, ...rest] = open;
    expect([await first?.text(), first?.headers.get('etag')]).toEqual(['numbers', '"1"']);
    await second?.body?.cancel();
    rest.push(await asDownload(ask(), 'a', () => answer()), await asDownload(ask(), 'a', () => answer()));
    await expect(asDownload(ask(), 'a', () => answer())).rejects.toThrow(LimitError);
    for (const each of rest) await each.text();
  });

  it('are refused to all beyond so many of all', async () => {
    const clients = Array.from({ length: 256 }, (_, index) => `${index % 8}`);
    const open = await Promise.all(clients.map((client) => asDownload(ask(), client, () => answer())));
    await expect(asDownload(ask(), 'late', () => answer())).rejects.toThrow('at most 256 downloads at once');
    for (const each of open) await each.text();
    expect(await (await asDownload(ask(), 'late', () => answer())).text()).toBe('numbers');
  });

  it('are over when the client has left, before or after its answer was made', async () => {
    for (let round = 0; round <= MOST; round++) {
      const [leaving, { state, response }] = [new AbortController(), endless()];
      if (round % 2 === 0) leaving.abort(new Error('gone'));
      const answered = await asDownload(ask({ signal: leaving.signal }), 'c', response);
      if (round % 2 === 1) {
        await answered.body?.getReader().read();
        leaving.abort(new Error('gone'));
      }
      await Promise.resolve();
      expect(state.wanted).toBe(false);
    }
  });

  it('are over when they fail, have no body, or are asked for their headers alone', async () => {
    const failing = () => Promise.reject(new Error('no luck'));
    for (let round = 0; round <= MOST; round++) {
      await expect(asDownload(ask(), 'd', failing)).rejects.toThrow('no luck');
      const none = await asDownload(ask(), 'd', () => Promise.resolve(new Response(null, { status: 304 })));
      expect(none.status).toBe(304);
      const { state, response } = endless();
      const head = await asDownload(ask({ method: 'HEAD' }), 'd', response);
      expect([head.body, state.wanted]).toEqual([null, false]);
    }
  });

  it('that break in the middle break for who reads them', async () => {
    const broken = () =>
      Promise.resolve(
        new Response(
          new ReadableStream({
            pull: (controller) => controller.error(new Error('no disk')),
          }),
        ),
      );
    for (let round = 0; round <= MOST; round++)
      await expect((await asDownload(ask(), 'e', broken)).text()).rejects.toThrow('no disk');
  });
});
