import { encodeLink, type LinkState } from '@/lib/scenario';
import { NO_EDITS, type EditHistory } from '@/lib/scenario/edit-history';

/** The edits of the page left last: who goes on with its scenario on another page can still take them back. */
let kept: { readonly history: EditHistory; readonly link: string } | undefined;

const textOf = (state: LinkState) => encodeLink(state).toString();

/** Keeps the edits of a page that is left. */
export function keepEdits(history: EditHistory, state: LinkState): void {
  kept = { history, link: textOf(state) };
}

/** The edits that led to a scenario, if it is the one that was left; none otherwise. */
export function editsOf(state: LinkState): EditHistory {
  return kept?.link === textOf(state) ? kept.history : NO_EDITS;
}
