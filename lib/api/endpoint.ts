import type { z } from 'zod';
import type { LocalizedText } from '@/simulation/core';
import { always } from './answers';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** What a request costs the server: each has its own rate limit. */
export type Cost = 'read' | 'write' | 'compute' | 'export';

/** One answer of an endpoint: a document of a schema, or bytes or text of a media type. */
export interface Answer {
  readonly description: LocalizedText;
  readonly content?: Readonly<Record<string, z.ZodType | 'text' | 'binary'>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One operation of the API: routes are served, documented and tested from it. */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  readonly id: string;
  readonly method: Method;
  /** With `{name}` where a parameter stands. */
  readonly path: string;
  readonly tag: 'networks' | 'scenarios' | 'runs' | 'results' | 'service';
  readonly summary: LocalizedText;
  readonly description?: LocalizedText;
  readonly cost: Cost;
  /** Whether pages of other origins may read the answer. False for what depends on the browser's cookie. */
  readonly crossOrigin: boolean;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly answers: Readonly<Record<number, Answer>>;
}

/** Declares an endpoint with what it answers beside `always`; the types of its handler follow from the schemas. */
export function defineEndpoint<
  P extends z.ZodType = z.ZodType<Record<string, never>>,
  Q extends z.ZodType = z.ZodType<Record<string, never>>,
  B extends z.ZodType = z.ZodType<undefined>,
>(endpoint: Endpoint<P, Q, B>): Endpoint<P, Q, B> {
  return { ...endpoint, answers: { ...always, ...endpoint.answers } };
}
