import { decodeLink } from './decode-link';
import { NO_EDITS, type EditHistory } from './edit-history';
import { encodeLink } from './encode-link';
import type { LinkState } from './schema';

/** A change as text: what was changed, and the scenario on its other side as a link. */
type WrittenStep = readonly [key: string, link: string];

/** The changes of a scenario as a text that can be kept; what it is like now is in the address. */
export function writeEdits({ past, future }: EditHistory): string {
  const written = (steps: EditHistory['past']): WrittenStep[] =>
    steps.map(({ key, state }) => [key, encodeLink(state).toString()]);
  return JSON.stringify([written(past), written(future)]);
}

/** The changes a text holds; none where it is not one of `writeEdits`. */
export function readEdits(text: string): EditHistory {
  const read: unknown = parse(text);
  if (!Array.isArray(read) || read.length !== 2 || !read.every(isSteps)) return NO_EDITS;
  const [past, future] = (read as WrittenStep[][]).map((steps) =>
    steps.map(([key, link]) => ({ key, state: stateOf(link) })),
  );
  return { ...NO_EDITS, past: past ?? [], future: future ?? [] };
}

/** Of what a link says the scenario alone: what of it was refused is told where it is read, not where it is undone. */
function stateOf(link: string): LinkState {
  const { input, view, studies } = decodeLink(new URLSearchParams(link));
  return { input, view, studies };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isSteps(value: unknown): value is WrittenStep[] {
  return (
    Array.isArray(value) &&
    value.every(
      (step) => Array.isArray(step) && step.length === 2 && step.every((part) => typeof part === 'string'),
    )
  );
}
