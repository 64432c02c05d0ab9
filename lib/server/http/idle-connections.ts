import type { Server } from 'node:http';
import { positiveSetting } from '../settings';

/** How long a connection may stand still unless the environment says otherwise. Throws SettingError. */
export const idleSeconds = () => positiveSetting('IDLE_SECONDS', 300);

/**
 * Ends connections on which nothing moves, in neither direction: who stops reading in the middle of an answer would
 * hold its bytes for ever. Longer than any answer waits for its first byte; streams of events have a heartbeat.
 */
export function endIdleConnections(server: Server): void {
  server.setTimeout(1000 * idleSeconds());
}
