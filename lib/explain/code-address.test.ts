import { describe, expect, it } from 'vitest';
import { codeAddress } from './code-address';

const FILE = 'simulation/core/simulate.ts';

describe('the address of code', () => {
  it.each([
    'owner/name',
    'github:owner/name',
    'https://github.com/owner/name',
    'https://github.com/owner/name/',
    'git+https://github.com/owner/name.git',
    'git+ssh://git@github.com/owner/name.git',
    'git@github.com:owner/name.git',
    ' git://github.com/owner/name.git ',
  ])('is that of the file in %s', (repository) => {
    expect(codeAddress(FILE, repository)).toBe(`https://github.com/owner/name/blob/HEAD/${FILE}`);
  });

  it('follows the host', () => {
    expect(codeAddress(FILE, 'gitlab:group/name')).toBe(`https://gitlab.com/group/name/-/blob/HEAD/${FILE}`);
    expect(codeAddress(FILE, 'https://gitlab.com/group/part/name.git')).toBe(
      `https://gitlab.com/group/part/name/-/blob/HEAD/${FILE}`,
    );
  });

  it.each([
    undefined,
    '',
    'https://code.example/owner/name',
    'nothing',
    'javascript:alert(1)',
    'bitbucket:a/b',
  ])('is none where %s is declared', (repository) => {
    expect(codeAddress(FILE, repository)).toBeUndefined();
  });
});
