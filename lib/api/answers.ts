import { problem } from './contracts';
import type { Answer } from './endpoint';

const refusal = (description: string, headers?: Answer['headers']): Answer => ({
  description,
  content: { 'application/problem+json': problem },
  ...(headers && { headers }),
});

/** Refusals that several endpoints share. */
export const invalid = { 400: refusal('Bad input: field, value and what is accepted are named') };
export const missing = { 404: refusal('There is no such thing') };
export const limited = {
  429: refusal('Too many requests', { 'Retry-After': 'Seconds until the next one is accepted' }),
};
export const unreadable = {
  413: refusal('The body is too long'),
  415: refusal('The body is not application/json'),
};
export const unfinished = { 409: refusal('The run has not succeeded, so it has no numbers') };
export const unavailable = {
  503: refusal('The database is busy or not there', { 'Retry-After': 'Seconds to wait' }),
};
