import { signedLink } from './encode-link';
import type { LinkState } from './schema';

/** The whole address of a scenario on the page the browser shows. */
export function addressOf(state: LinkState): string {
  const query = signedLink(state).toString();
  const { origin, pathname } = window.location;
  return `${origin}${pathname}${query === '' ? '' : `?${query}`}`;
}
