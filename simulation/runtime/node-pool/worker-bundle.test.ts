import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const chunks = path.resolve('.sim/chunks');

describe('the bundle of a worker thread', () => {
  it('keeps the constants that the loops of the engines read', () => {
    const declarations = readdirSync(chunks)
      .filter((file) => file.endsWith('.mjs'))
      .flatMap((file) => readFileSync(path.join(chunks, file), 'utf8').split('\n'))
      .flatMap((line) => /^\s*(?:(const|let|var) )?[A-Z][\w$]* = (?:startOf|cellOf)\(/.exec(line) ?? []);
    expect(declarations.length).toBeGreaterThan(0);
    const kinds = declarations.filter((_, index) => index % 2 === 1);
    expect(new Set(kinds)).toEqual(new Set(['const']));
  });
});
