import { endpoints } from '@/lib/api/endpoints';
import { declarations } from '@/lib/catalog';
import { notFound } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { taggedJson } from '@/lib/server/http/tagged-json';
import { networkDocumentOf } from '@/lib/server/networks/documents';

const get = serve(endpoints.getNetwork, ({ request, params: { id } }) => {
  const declaration = declarations.find((candidate) => candidate.id === id);
  return Promise.resolve(
    declaration ? taggedJson(request, networkDocumentOf(declaration)) : notFound(`network "${id}"`),
  );
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
