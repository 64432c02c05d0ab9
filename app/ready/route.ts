import { endpoints } from '@/lib/api/endpoints';
import { problemResponse } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { notReady } from '@/lib/server/service/readiness';

export const dynamic = 'force-dynamic';

const get = serve(endpoints.getReadiness, async () => {
  const reason = await notReady();
  return reason === undefined
    ? Response.json({ ready: true }, { headers: { 'cache-control': 'no-store' } })
    : problemResponse(
        { type: 'not-ready', title: 'Not ready', status: 503, detail: reason },
        { 'retry-after': '5' },
      );
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
