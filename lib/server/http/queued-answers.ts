import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** Answers under way, by the connection they are for. */
const underWay = new WeakMap<Duplex, Set<ServerResponse>>();

/**
 * Tells an answer that its connection is gone. Node tells the one that is being sent; those of requests that came
 * behind it on the same connection wait for their turn, and would be made, and waited for, for ever.
 */
export function closeWithConnection(response: ServerResponse, socket: Duplex): void {
  const answers = underWay.get(socket) ?? watch(socket);
  answers.add(response);
  response.once('close', () => answers.delete(response));
}

function watch(socket: Duplex): Set<ServerResponse> {
  const answers = new Set<ServerResponse>();
  underWay.set(socket, answers);
  socket.once('close', () => {
    // Node has told its own by the end of this turn.
    setImmediate(() => {
      for (const response of [...answers]) {
        if (response.closed) continue;
        // Who looks at it later sees that it is over; who listens is told.
        response.destroy();
        response.emit('close');
      }
    });
  });
  return answers;
}
