import pino from 'pino';

/** Structured log of the server, JSON lines on standard output. */
export const log = pino({ level: process.env['LOG_LEVEL'] ?? 'warn', base: null });
