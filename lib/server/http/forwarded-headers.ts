import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { switchSetting } from '../settings';

const FORWARDED = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'forwarded',
];

/**
 * Unless TRUST_PROXY says that a proxy stands in front, what a request says of having been forwarded is taken off
 * before anybody reads it: a client could name any address and so escape the limits. Next then names the address of
 * the connection itself. Throws SettingError.
 */
export function distrustForwardedHeaders(): void {
  if (switchSetting('TRUST_PROXY')) return;
  subscribe('http.server.request.start', (message) => {
    const { headers } = (message as { request: IncomingMessage }).request;
    for (const name of FORWARDED) Reflect.deleteProperty(headers, name);
  });
}
