import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const chunks = path.resolve('.sim/chunks');
const CONSTANT =
  /^\s*(?:(const|let|var) )?[A-Z][\w$]* = (?:(?:startOf|cellOf)\(|(?:rowCells|rowUids|nearRows);)/gm;

describe('the bundle of a worker thread', () => {
  it('keeps the constants that the loops of the engines read', () => {
    const code = readdirSync(chunks)
      .filter((file) => file.endsWith('.mjs'))
      .map((file) => readFileSync(path.join(chunks, file), 'utf8'))
      .join('\n');
    const kinds = Array.from(code.matchAll(CONSTANT), ([, kind]) => kind);
    expect(kinds.length).toBeGreaterThan(0);
    expect(new Set(kinds)).toEqual(new Set(['const']));
  });
});
