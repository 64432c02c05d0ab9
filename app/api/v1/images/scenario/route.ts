import { endpoints } from '@/lib/api/endpoints';
import { resolveInput } from '@/lib/catalog';
import { studyIssues } from '@/lib/networks/study-issues';
import { decodeLink } from '@/lib/scenario';
import { refuseInput } from '@/lib/server/http/problem';
import { route } from '@/lib/server/http/route';
import { serve } from '@/lib/server/http/serve';
import { previewVersion, scenarioPreview } from '@/lib/server/preview/scenario-preview';
import { scenarioLine } from '@/lib/server/preview/scenario-words';
import { immutableResponse } from '@/lib/server/results/immutable';

/** The next engine may draw another picture at the same address. */
const A_DAY = 'public, max-age=86400';

const get = serve(
  endpoints.getScenarioImage,
  async ({ query: { page, locale, ...rest }, request, client }) => {
    const link = decodeLink(new URLSearchParams(rest));
    const { scenario, issues } = resolveInput(link.input);
    const refused = [...link.issues, ...(await studyIssues(link.studies)), ...issues];
    if (refused.length > 0) return refuseInput(refused);
    const network = page === 'compare' ? undefined : page;
    const shown = {
      locale,
      description: await scenarioLine(link.input, locale, network),
      scenario,
      view: link.view,
      network,
    };
    const headers = { 'content-type': 'image/png' };
    return immutableResponse(
      request,
      previewVersion(shown),
      headers,
      () => scenarioPreview(shown, client),
      A_DAY,
    );
  },
);

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = route(get);
