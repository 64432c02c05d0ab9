import { endpoints } from '@/lib/api/endpoints';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { readHealth } from '@/lib/server/service/health';

export const dynamic = 'force-dynamic';

const get = serve(endpoints.getHealth, async () =>
  Response.json(await readHealth(), { headers: { 'cache-control': 'no-store' } }),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
