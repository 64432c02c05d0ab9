import { endpoints } from '@/lib/api/endpoints';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { taggedJson } from '@/lib/server/http/tagged-json';
import { networksDocumentOf } from '@/lib/server/networks/documents';

const list = serve(endpoints.listNetworks, ({ request }) =>
  Promise.resolve(taggedJson(request, networksDocumentOf())),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(list);
