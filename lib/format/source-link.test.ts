import { expect, it } from 'vitest';
import { sourceLink } from './source-link';

it.each([
  ['https://spec.filecoin.io/glossary/', 'https://spec.filecoin.io/glossary/'],
  [
    'filecoin-project/lotus@b835fab:chain/store/basefee.go',
    'https://github.com/filecoin-project/lotus/blob/b835fab/chain/store/basefee.go',
  ],
  [
    'ionet-official/docs@5d3be72:docs/staking, docs/explorer/staking-dashboard.mdx',
    'https://github.com/ionet-official/docs/blob/5d3be72/docs/staking',
  ],
  ['opentensor/subtensor, pull request 2781', 'https://github.com/opentensor/subtensor/pull/2781'],
  ['whatisdepin.io/?p=11247', 'https://whatisdepin.io/?p=11247'],
  ['public io.net review, March 2026', undefined],
  ['simulation/networks/presets.ts', undefined],
  ['javascript:alert(1)', undefined],
])('the locator %s leads to %s', (locator, link) => expect(sourceLink(locator)).toBe(link));
