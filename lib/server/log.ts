import pino from 'pino';

const LEVELS = [...Object.keys(pino.levels.values), 'silent'];

/** The level LOG_LEVEL names. Throws an error that names the value and the levels there are. */
function levelOf(text = process.env['LOG_LEVEL']): string {
  if (text === undefined || text === '') return 'warn';
  if (LEVELS.includes(text)) return text;
  throw new Error(`LOG_LEVEL must be one of ${LEVELS.join(', ')}; it is "${text}".`);
}

/** Structured log of the server, JSON lines on standard output. */
export const log = pino({ level: levelOf(), base: null });
