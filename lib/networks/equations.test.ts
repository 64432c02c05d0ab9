import { renderToString } from 'katex';
import { describe, expect, it } from 'vitest';
import { networks } from '@/simulation/networks';

const equations = (
  await Promise.all(
    networks.map(async ({ declaration, loadDepth }) => {
      const depth = await loadDepth?.();
      return Object.entries(depth?.equations ?? {}).map(([id, equation]) => ({
        name: `${declaration.id}.${id}`,
        tex: equation.tex,
      }));
    }),
  )
).flat();

describe('an equation', () => {
  it('is there at all', () => expect(equations.length).toBeGreaterThan(10));

  it.each(equations)('$name is typeset without a complaint', ({ tex }) => {
    const html = renderToString(tex, { displayMode: true, strict: 'error', throwOnError: true });
    expect(html).toContain('<math');
  });
});
