import packageJson from '@/package.json';
import { endpoints } from '@/lib/api/endpoints';
import { openapiDocument } from '@/lib/api/openapi';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { taggedJson } from '@/lib/server/http/tagged-json';

const get = serve(endpoints.getOpenapi, ({ request }) =>
  Promise.resolve(taggedJson(request, openapiDocument(packageJson.version))),
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
