import { SNAPSHOT_FORMATS } from './vocabulary';

const RUN = /^(?:\/(?:en|zh-CN))?\/runs\/(?<id>[\w-]+)\.(?<ending>\w+)$/;
const SCENARIO = /^(?:\/(?:en|zh-CN))?\/s\/(?<id>[\w-]+)\.json$/;

/**
 * Where a permalink's address with an ending leads: to the data of the page without its looks. Path and query below
 * the API, or undefined for what is no such address.
 */
export function permalinkFile(pathname: string, search = ''): string | undefined {
  const query = new URLSearchParams(search);
  const scenario = SCENARIO.exec(pathname)?.groups?.['id'];
  if (scenario !== undefined) return address(`/api/v1/scenarios/${scenario}`, query);
  const { id, ending } = RUN.exec(pathname)?.groups ?? {};
  if (id === undefined || ending === undefined) return undefined;
  if (ending === 'png') return address(`/api/v1/runs/${id}/image`, query);
  if (ending === 'zip') return address(`/api/v1/runs/${id}/archive`, query);
  if (!SNAPSHOT_FORMATS.some((format) => format === ending)) return undefined;
  query.set('format', ending);
  return address(`/api/v1/runs/${id}/snapshots`, query);
}

function address(path: string, query: URLSearchParams): string {
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}
