import { encodeLink, type LinkState } from '@/lib/scenario';
import { NO_EDITS, type EditHistory } from '@/lib/scenario/edit-history';
import { readEdits, writeEdits } from '@/lib/scenario/edit-history-text';

/** Where a reload finds the edits, in this tab alone: `link newline edits`. */
const STORED = 'depin-lab.edits';

/** The edits of the page left last: who goes on with its scenario on another page can still take them back. */
let kept: { readonly history: EditHistory; readonly link: string } | undefined;

const textOf = (state: LinkState) => encodeLink(state).toString();

/** Keeps the edits of a page that is left. */
export function keepEdits(history: EditHistory, state: LinkState): void {
  kept = { history, link: textOf(state) };
}

/** Keeps the edits of a page that ends with its document, as by a reload. */
export function storeEdits(history: EditHistory, state: LinkState): void {
  try {
    window.sessionStorage.setItem(STORED, `${textOf(state)}\n${writeEdits(history)}`);
  } catch {
    // A browser that keeps nothing still has the scenario in the address.
  }
}

/** The edits that led to a scenario, if it is the one that was left; none otherwise. */
export function editsOf(state: LinkState): EditHistory {
  const link = textOf(state);
  if (kept) return kept.link === link ? kept.history : NO_EDITS;
  const stored = storedText();
  return stored.startsWith(`${link}\n`) ? readEdits(stored.slice(link.length + 1)) : NO_EDITS;
}

function storedText(): string {
  try {
    return window.sessionStorage.getItem(STORED) ?? '';
  } catch {
    return '';
  }
}
