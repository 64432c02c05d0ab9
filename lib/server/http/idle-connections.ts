import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { positiveSetting } from '../settings';

/** How long a connection may stand still unless the environment says otherwise. Throws SettingError. */
export const idleSeconds = () => positiveSetting('IDLE_SECONDS', 300);

/**
 * Ends connections on which nothing moves, in neither direction: who stops reading in the middle of an answer would
 * hold its bytes for ever. Longer than any answer waits for its first byte; streams of events have a heartbeat.
 *
 * @param first is open already, and learns nothing of what the server is told.
 */
export function endIdleConnections(server: Server, first?: Socket): void {
  const limit = 1000 * idleSeconds();
  server.setTimeout(limit);
  first?.setTimeout(limit);
}
