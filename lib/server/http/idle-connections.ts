import type { Socket } from 'node:net';
import { positiveSetting } from '../settings';

/** How long a connection may stand still unless the environment says otherwise. Throws SettingError. */
export const idleSeconds = () => positiveSetting('IDLE_SECONDS', 300);

/**
 * Ends a connection with a request on it when nothing moves, in neither direction: who stops reading in the middle of
 * an answer would hold its bytes for ever. Longer than any answer waits for its first byte; streams of events have a
 * heartbeat. Between requests the server itself says when a connection ends.
 */
export function endWhenIdle(socket: Socket): void {
  socket.setTimeout(1000 * idleSeconds());
  if (!socket.listeners('timeout').includes(end)) socket.on('timeout', end);
}

function end(this: Socket): void {
  this.destroy();
}
