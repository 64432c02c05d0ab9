import { CORS_HEADERS } from '@/lib/server/http/cors';
import { notFound } from '@/lib/server/http/problem';

/** Every address under /api that no route has, asked by whatever method. */
async function missing(_request: Request, { params }: { params: Promise<{ path?: string[] }> }) {
  const { path } = await params;
  const response = notFound(`/${['api', ...(path ?? [])].join('/')}`);
  for (const [name, value] of Object.entries(CORS_HEADERS)) response.headers.set(name, value);
  return response;
}

export {
  missing as GET,
  missing as POST,
  missing as PUT,
  missing as PATCH,
  missing as DELETE,
  missing as OPTIONS,
};
