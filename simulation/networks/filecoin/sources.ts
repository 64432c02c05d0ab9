import type { Source } from '../../core';
import { sourceText } from '../shared/source-text';

/** Documents the Filecoin model rests on; undated ones carry the day they were read. */
export const sources = {
  sourceText,
  rewardActor: {
    kind: 'official',
    title: 'builtin-actors: reward actor',
    locator: 'filecoin-project/builtin-actors@b0a3bdd:actors/reward/src/logic.rs',
    date: '2026-07-21',
  },
  minerMonies: {
    kind: 'official',
    title: 'builtin-actors: miner actor, pledge and penalties',
    locator: 'filecoin-project/builtin-actors@b0a3bdd:actors/miner/src/monies.rs',
    date: '2026-07-21',
  },
  minerPolicy: {
    kind: 'official',
    title: 'builtin-actors: miner actor, policy',
    locator: 'filecoin-project/builtin-actors@b0a3bdd:actors/miner/src/policy.rs',
    date: '2026-07-21',
  },
  runtimePolicy: {
    kind: 'official',
    title: 'builtin-actors: runtime policy',
    locator: 'filecoin-project/builtin-actors@b0a3bdd:runtime/src/runtime/policy.rs',
    date: '2026-07-21',
  },
  marketPolicy: {
    kind: 'official',
    title: 'builtin-actors: market actor, policy',
    locator: 'filecoin-project/builtin-actors@b0a3bdd:actors/market/src/policy.rs',
    date: '2026-07-21',
  },
  lotusBaseFee: {
    kind: 'official',
    title: 'Lotus: base fee',
    locator: 'filecoin-project/lotus@b835fab:chain/store/basefee.go',
    date: '2026-08-06',
  },
  lotusSupply: {
    kind: 'official',
    title: 'Lotus: genesis vesting and circulating supply',
    locator: 'filecoin-project/lotus@b835fab:chain/stmgr/supply.go',
    date: '2026-08-06',
  },
  lotusParams: {
    kind: 'official',
    title: 'Lotus: mainnet parameters',
    locator: 'filecoin-project/lotus@b835fab:build/buildconstants/params_mainnet.go',
    date: '2026-08-06',
  },
  fip0081: {
    kind: 'official',
    title: 'FIP-0081: Introduce lower bound for sector initial pledge',
    locator: 'https://github.com/filecoin-project/FIPs/blob/master/FIPS/fip-0081.md',
    date: '2024-11-20',
  },
  fip0098: {
    kind: 'official',
    title: 'FIP-0098: Simplify termination fee calculation to a fixed percentage of initial pledge',
    locator: 'https://github.com/filecoin-project/FIPs/blob/master/FIPS/fip-0098.md',
    date: '2025-04-14',
  },
  fip0100: {
    kind: 'official',
    title: 'FIP-0100: Removing batch balancer and replacing it with a per-sector fee',
    locator: 'https://github.com/filecoin-project/FIPs/blob/master/FIPS/fip-0100.md',
    date: '2025-04-14',
  },
  fip0100Study: {
    kind: 'third-party',
    title: 'CryptoEconLab: study of FIP-0100, onboarding scalers',
    locator: 'CELtd/fip100@29ff557:dashboard',
    date: '2025-06-23',
  },
  fip0115: {
    kind: 'official',
    title: 'FIP-0115: Premium Percentile Base Fee Target',
    locator: 'https://github.com/filecoin-project/FIPs/blob/master/FIPS/fip-0115.md',
    date: '2026-05-27',
  },
  fip0118: {
    kind: 'official',
    title: 'FIP-0118 (draft): (Solstice) Deprecate Fil+ and Fund Services via Block-Reward Split',
    locator:
      'filecoin-project/FIPs@dd5075f:FIPS/fip-0118.md, section 1.2 (figures of filecoindataportal.xyz)',
    date: '2026-07-14',
  },
  spacescope: {
    kind: 'on-chain',
    title: 'Spacescope daily chain figures 2022-10-10 to 2025-09-09',
    locator: 'CELtd/mechafil-server@715b023:test-scripts/historical_data/spacescope_results.json',
    date: '2025-09-09',
  },
  spacescopeHistory: {
    kind: 'on-chain',
    title: 'Spacescope and Starboard daily network figures 2020-10 to 2025-06',
    locator: 'CELtd/fip100@29ff557:Network_Storage_Capacity.csv, Pledge/data, Pledge/filecoin_data.csv',
    date: '2025-06-23',
  },
  dataPortal: {
    kind: 'on-chain',
    title: 'Filecoin Data Portal daily network metrics 2024-01 to 2025-05',
    locator: 'CELtd/fip100@29ff557:Pledge/results_v2/fil_data.csv',
    date: '2025-05-26',
  },
  chainRewards: {
    kind: 'on-chain',
    title: 'Reward actor state, daily 2020-08 to 2022-11',
    locator: 'protocol/filecoin-mecha-twin@4218e61:offline_info/chain_rewards.csv',
    date: '2022-11-08',
  },
  celForecast: {
    kind: 'third-party',
    title: 'CryptoEconLab: Filecoin supply forecast, chain figures of 2026-02-22',
    locator: 'AxCortesCubero/ax_mechafil-jax@04c280d:locked_test/filecoin_supply_forecast.md',
    date: '2026-02-22',
  },
  mechafil: {
    kind: 'third-party',
    title: 'mechaFIL (JAX): power, minting, locking and supply',
    locator: 'AxCortesCubero/ax_mechafil-jax@04c280d:mechafil_jax',
    date: '2026-05-16',
  },
  providerCosts: {
    kind: 'third-party',
    title: 'CryptoEconLab: storage provider cost model',
    locator: 'CELtd/sp_cost_web@7bd8b5b:pages/1_Cost_Breakdown.py',
    date: '2026-11-22',
  },
  warmStorage: {
    kind: 'official',
    title: 'Filecoin Onchain Cloud: price of FilecoinWarmStorageService',
    locator: 'FilOzone/filecoin-services:SPEC.md, section "Pricing Model"',
    date: '2026-11-22',
  },
  cloudPrices: {
    kind: 'third-party',
    title: 'Amazon S3 pricing: Standard storage and data transfer out, US East',
    locator: 'https://aws.amazon.com/s3/pricing/',
    date: '2026-11-22',
  },
  cloudElasticity: {
    kind: 'third-party',
    title: 'Jiang, Lee, Zomaya: Price Elasticity of the Enterprise Computing Resource Market',
    locator: 'IEEE Cloud Computing (abstract: modestly elastic; the value of 1.2 is ours)',
    date: '2026-11-22',
  },
  retrievalSpec: {
    kind: 'official',
    title: 'Filecoin specification: retrieval market',
    locator: 'https://spec.filecoin.io/systems/filecoin_markets/retrieval_market/',
    date: '2026-11-22',
  },
  serverTraffic: {
    kind: 'third-party',
    title: 'Hetzner Cloud pricing API: 1.00 EUR a TB of traffic, at 1.1637 USD/EUR (ECB, 2026-05-27)',
    locator: 'https://docs.hetzner.cloud/#pricing',
    date: '2026-05-27',
  },
  retrievalNode: {
    kind: 'assumption',
    title: 'DePIN Lab: 300 USD a month for a server as the Filecoin Saturn L1 node asks for',
    locator: 'https://github.com/filecoin-saturn/L1-node, README, node hardware requirements',
    date: '2026-11-23',
  },
  calibration: {
    kind: 'assumption',
    title: 'DePIN Lab: calibrated against the chain figures of 2026-02-22 and 2026-07-04',
    locator: 'simulation/networks/filecoin/README.md, section "Calibration"',
    date: '2026-11-22',
  },
  ours: {
    kind: 'assumption',
    title: 'DePIN Lab: modelling choice',
    locator: 'simulation/networks/filecoin/README.md, section "Assumptions"',
    date: '2026-11-22',
  },
} as const satisfies Readonly<Record<string, Source>>;
