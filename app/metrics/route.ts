import { endpoints } from '@/lib/api/endpoints';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { metricsText } from '@/lib/server/service/metrics';

export const dynamic = 'force-dynamic';

const get = serve(
  endpoints.getMetrics,
  async () =>
    new Response(await metricsText(), {
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
    }),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
