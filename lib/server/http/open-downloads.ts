import { positiveSetting } from '../settings';
import { clientTally } from './client-tally';
import { LimitError } from './limit-error';

/**
 * Downloads under way at once, unless the environment says otherwise: each may hold some ten megabytes until its last
 * byte is read. Throws SettingError.
 */
export const downloadsAtOnce = () => ({
  perClient: positiveSetting('DOWNLOADS_AT_ONCE_PER_CLIENT', 32),
  inAll: positiveSetting('DOWNLOADS_AT_ONCE', 256),
});
/** A download that is read takes about a second. */
const RETRY_AFTER_SECONDS = 2;

const downloads = clientTally('downloads');

/**
 * Answers a request whose body may be large: counted among the client's open downloads from its first step to the
 * last byte, or until the client has left. Nothing of the body is made for HEAD.
 *
 * @throws {LimitError} when the client, or all clients, have as many open as they may.
 */
export async function asDownload(
  request: Request,
  client: string,
  respond: () => Promise<Response>,
): Promise<Response> {
  const close = openOne(client);
  try {
    const response = await respond();
    if (response.body && request.method !== 'HEAD')
      return new Response(watched(response.body, request.signal, close), response);
    await response.body?.cancel();
    close();
    return response.body ? new Response(null, response) : response;
  } catch (error) {
    close();
    throw error;
  }
}

/** Counts one. Returns what counts it off, once. */
function openOne(client: string): () => void {
  const { perClient, inAll } = downloadsAtOnce();
  if (downloads.of(client) >= perClient)
    throw new LimitError(`at most ${perClient} downloads of one client at once`, RETRY_AFTER_SECONDS);
  if (downloads.inAll() >= inAll)
    throw new LimitError(`at most ${inAll} downloads at once`, RETRY_AFTER_SECONDS);
  return downloads.open(client);
}

/** The same body; `ended` is called when it was read, failed, or nobody reads it any more. */
function watched(
  body: ReadableStream<Uint8Array>,
  signal: AbortSignal,
  ended: () => void,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  const end = () => {
    signal.removeEventListener('abort', leave);
    ended();
  };
  // A client that leaves before the first byte is sent cancels nothing.
  const leave = () => {
    end();
    reader.cancel(signal.reason).catch(() => undefined);
  };
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (!done) return controller.enqueue(value);
          end();
          controller.close();
        } catch (error) {
          end();
          throw error;
        }
      },
      cancel(reason) {
        end();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
