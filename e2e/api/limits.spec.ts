import { expect, test } from '@playwright/test';
import { startServer } from '../../scripts/lib/temporary-server';

const WRITES = 20;

/** Statuses of requests that each name another address as their sender. */
async function statuses(url: string): Promise<number[]> {
  const answers = Array.from({ length: 2 * WRITES }, (_, index) =>
    fetch(`${url}/api/v1/scenarios/nowhere`, {
      method: 'DELETE',
      headers: { 'x-forwarded-for': `10.0.0.${index}` },
    }),
  );
  return (await Promise.all(answers)).map(({ status }) => status);
}

for (const trusted of [false, true]) {
  test(`forwarded addresses count as clients ${trusted ? 'behind a trusted proxy' : 'not at all'}`, async () => {
    const server = await startServer(undefined, {
      RATE_LIMIT_WRITE: String(WRITES),
      TRUST_PROXY: trusted ? '1' : '0',
    });
    try {
      const refused = (await statuses(server.url)).filter((status) => status === 429);
      expect(refused).toHaveLength(trusted ? 0 : WRITES);
    } finally {
      await server.stop();
    }
  });
}
