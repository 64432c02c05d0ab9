import { notFound } from '@/lib/server/http/problem';

/** Every address under /api that no route has. */
async function missing(_request: Request, { params }: { params: Promise<{ path?: string[] }> }) {
  const { path } = await params;
  return notFound(`/${['api', ...(path ?? [])].join('/')}`);
}

export { missing as GET, missing as POST, missing as PUT, missing as PATCH, missing as DELETE };
