import type { Source } from '../../../core';

/** Documents that only the studies and texts rest on; undated ones carry the day they were read. */
export const studySources = {
  fip0002: {
    kind: 'official',
    title: 'FIP-0002: Free faults on newly faulted sectors of a missed WindowPoSt',
    locator: 'https://github.com/filecoin-project/FIPs/blob/master/FIPS/fip-0002.md',
    date: '2020-10-09',
  },
  minerState: {
    kind: 'official',
    title: 'builtin-actors: miner actor, end of a proving deadline',
    locator:
      'filecoin-project/builtin-actors@b0a3bdd:actors/miner/src/lib.rs handle_proving_deadline, state.rs advance_deadline',
    date: '2026-07-21',
  },
  electionProof: {
    kind: 'official',
    title: 'Lotus: election proof and win count',
    locator: 'filecoin-project/lotus@b835fab:chain/types/electionproof.go',
    date: '2026-08-06',
  },
  powerState: {
    kind: 'official',
    title: 'builtin-actors: power actor, least power of a winner',
    locator:
      'filecoin-project/builtin-actors@01a05fc:actors/power/src/state.rs miner_nominal_power_meets_consensus_minimum',
    date: '2026-11-22',
  },
  expectedConsensus: {
    kind: 'official',
    title: 'Filecoin specification: Expected Consensus',
    locator: 'https://spec.filecoin.io/algorithms/expected_consensus/',
    date: '2026-11-22',
  },
  specification: {
    kind: 'official',
    title: 'Filecoin specification: glossary',
    locator: 'https://spec.filecoin.io/glossary/',
    date: '2026-11-22',
  },
  marketPolicy: {
    kind: 'official',
    title: 'builtin-actors: market actor, collateral of deals',
    locator: 'filecoin-project/builtin-actors@b0a3bdd:actors/market/src/policy.rs',
    date: '2026-07-21',
  },
  lotusBaseFee: {
    kind: 'official',
    title: 'Lotus: base fee',
    locator: 'filecoin-project/lotus@b835fab:chain/store/basefee.go',
    date: '2026-08-06',
  },
  fip0045: {
    kind: 'official',
    title: 'FIP-0045: Decoupling Fil+ verified deals from market deals',
    locator: 'https://github.com/filecoin-project/FIPs/blob/master/FIPS/fip-0045.md',
    date: '2022-11-30',
  },
  fip0076: {
    kind: 'official',
    title: 'FIP-0076: Direct data onboarding',
    locator: 'https://github.com/filecoin-project/FIPs/blob/master/FIPS/fip-0076.md',
    date: '2024-04-24',
  },
  fip0086: {
    kind: 'official',
    title: 'FIP-0086: Fast finality in Filecoin (F3)',
    locator: 'https://github.com/filecoin-project/FIPs/blob/master/FIPS/fip-0086.md',
    date: '2025-04-29',
  },
  s3Pricing: {
    kind: 'third-party',
    title: 'Amazon S3 list prices, us-east-1, first 50 TB',
    locator: 'https://aws.amazon.com/s3/pricing/',
    date: '2026-08-26',
  },
  whitepaper: {
    kind: 'official',
    title: 'Filecoin: A Decentralized Storage Network',
    locator: 'https://filecoin.io/filecoin.pdf',
    date: '2017-07-19',
  },
} as const satisfies Readonly<Record<string, Source>>;
