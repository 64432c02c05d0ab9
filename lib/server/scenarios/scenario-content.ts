import { createHash } from 'node:crypto';
import { acceptedInput, decodeLink, encodeLink } from '@/lib/scenario';
import { DEFAULT_VIEW } from '@/lib/scenario';
import type { ScenarioInput } from '@/simulation/core';
import { ID_ALPHABET } from '../id-alphabet';

/** What is stored of a scenario: its link. */
export interface ScenarioContent {
  readonly page: string;
  readonly query: string;
}

/** The content of a scenario without a view of its own. */
export function contentOf(input: ScenarioInput, page: string): ScenarioContent {
  return { page, query: encodeLink({ input, view: DEFAULT_VIEW }).toString() };
}

/** The scenario a stored link stands for, today's defaults left out. */
export function inputOfContent({ query }: ScenarioContent): ScenarioInput {
  return acceptedInput(decodeLink(new URLSearchParams(query)).input);
}

/** SHA-256 (hex) of the content: the same content is the same scenario. */
export function contentHash({ page, query }: ScenarioContent): string {
  return createHash('sha256').update(`${page}?${query}`).digest('hex');
}

/** Characters of an address for a hash, 5.8 bits each. */
export function shortIdOf(hash: string, length: number): string {
  let rest = BigInt(`0x${hash}`);
  let id = '';
  const base = BigInt(ID_ALPHABET.length);
  while (id.length < length) {
    id += ID_ALPHABET[Number(rest % base)] ?? '';
    rest /= base;
  }
  return id;
}
