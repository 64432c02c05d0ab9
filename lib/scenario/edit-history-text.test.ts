import { describe, expect, it } from 'vitest';
import { decodeLink } from './decode-link';
import { NO_EDITS, recordEdit, undoEdit } from './edit-history';
import { readEdits, writeEdits } from './edit-history-text';
import { encodeLink } from './encode-link';

const at = (link: string) => decodeLink(new URLSearchParams(link));
const LINKS = ['v=1', 'filecoin.renewalRate=0.5&v=1', 'days=365&filecoin.renewalRate=0.5&axis=launch&v=1'];

describe('edits as text', () => {
  it('lead back and forth through the same scenarios', () => {
    const [first, second, third] = LINKS.map(at);
    if (!first || !second || !third) throw new Error('three links');
    const edited = recordEdit(recordEdit(NO_EDITS, first, 'filecoin.renewalRate', 0), second, 'days', 1000);
    const taken = undoEdit(edited, third);
    if (!taken) throw new Error('one change back');
    const read = readEdits(writeEdits(taken.history));
    const linksOf = (steps: typeof read.past) => steps.map(({ state }) => encodeLink(state).toString());
    expect(linksOf(read.past)).toEqual([encodeLink(first).toString()]);
    expect(linksOf(read.future)).toEqual([encodeLink(third).toString()]);
    expect(read.past.map(({ key }) => key)).toEqual(['filecoin.renewalRate']);
    expect(read.open).toBeUndefined();
    expect(Object.keys(read.past[0]?.state ?? {}).sort()).toEqual(['input', 'studies', 'view']);
  });

  it.each(['', 'null', '{}', '[]', '[[],[["a"]]]', '[[["a",1]],[]]', 'no json'])(
    'are none in "%s"',
    (text) => {
      expect(readEdits(text)).toEqual(NO_EDITS);
    },
  );
});
