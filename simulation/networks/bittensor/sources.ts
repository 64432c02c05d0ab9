import type { Source } from '../../core';
import { sourceText } from '../shared/source-text';

const subtensor = (
  path: string,
  commit = '14bc6f9f964b9cc362e9635dd110a487fa5d15a0',
  date = '2026-06-30',
): Source => ({
  kind: 'official',
  title: 'Subtensor, the Bittensor chain',
  locator: `opentensor/subtensor@${commit}:${path}`,
  date,
});

/** Every document the network's numbers come from. */
export const sources = {
  article: sourceText,
  blockEmission: subtensor('pallets/subtensor/src/coinbase/block_emission.rs'),
  maxIssuance: subtensor('pallets/subtensor/src/coinbase/tao.rs'),
  coinbase: subtensor('pallets/subtensor/src/coinbase/run_coinbase.rs'),
  subnetEmissions: subtensor('pallets/subtensor/src/coinbase/subnet_emissions.rs'),
  flowEmissions: subtensor('pallets/subtensor/src/coinbase/subnet_emissions.rs', 'v3.2.14-245', '2025-11-04'),
  rootVotes: subtensor('pallets/subtensor/src/coinbase/root.rs', 'v1.1.11', '2025-02-13'),
  launchCoinbase: subtensor('pallets/subtensor/src/coinbase/run_coinbase.rs', 'v2.0.0', '2025-02-13'),
  movingPrice: subtensor('pallets/subtensor/src/staking/stake_utils.rs'),
  balancer: subtensor('pallets/swap/src/pallet/balancer.rs'),
  swapFee: subtensor('pallets/swap/src/pallet/mod.rs'),
  defaults: subtensor('pallets/subtensor/src/lib.rs'),
  runtime: subtensor('runtime/src/lib.rs'),
  taoWeight: subtensor('pallets/subtensor/src/migrations/migrate_rao.rs'),
  epoch: subtensor('pallets/subtensor/src/epoch/run_epoch.rs'),
  registration: subtensor('pallets/subtensor/src/subnets/registration.rs'),
  subnets: subtensor('pallets/subtensor/src/subnets/subnet.rs'),
  hillGate: {
    kind: 'official',
    title: 'Subtensor at its successor home, spec 440 and later',
    locator: 'RaoFoundation/subtensor@f8ff769:pallets/subtensor/src/coinbase/subnet_emissions.rs',
    date: '2026-08-14',
  },
  hillGateWithoutBurn: {
    kind: 'official',
    title: 'Subtensor pull request 3058 (fees recycled, burn scaling dropped)',
    locator: 'RaoFoundation/subtensor, pull request 3058',
    date: '2026-08-07',
  },
  rootProportionCap: {
    kind: 'official',
    title: 'Subtensor pull request 2781 (injection capped by root proportion)',
    locator: 'opentensor/subtensor, pull request 2781',
    date: '2026-06-22',
  },
  yumaSimulation: {
    kind: 'third-party',
    title: 'yuma-simulation: versions of Yuma Consensus side by side',
    locator: 'bactensor/yuma-simulation@2b976fd5:yuma_simulation/_internal/yumas.py',
    date: '2025-01-24',
  },
  networkStats: {
    kind: 'on-chain',
    title: 'Taostats network statistics, block 6,812,152',
    locator: 'taostat/taostats-docs@35491b44:reference/taostats-1.json',
    date: '2025-11-04',
  },
  priceStats: {
    kind: 'third-party',
    title: 'Taostats price and circulating supply',
    locator: 'taostat/taostats-docs@35491b44:reference/taostats-1.json',
    date: '2025-11-20',
  },
  systemStake: {
    kind: 'on-chain',
    title: 'Taostats system stake, last block before dynamic TAO (4,920,349)',
    locator: 'taostat/taostats-docs@35491b44:reference/taostats-2.json',
    date: '2025-02-13',
  },
  firstHalving: {
    kind: 'on-chain',
    title: 'Block of the first halving, 7,103,976',
    locator: 'maxim91136/bittensor-labs@d08a6f03:.github/scripts/fix_halving_timestamp.py',
    date: '2025-12-15',
  },
  dailyPrices: {
    kind: 'on-chain',
    title: 'Daily alpha prices of every subnet, 2025-02-20 to 2025-10-29',
    locator: 'alexlange1/alphamind-transparency@af578ebaaad794648cd395c9f8efafd89313de9e:emissions_v2',
    date: '2025-10-29',
  },
  blockTable: {
    kind: 'on-chain',
    title: 'All 128 subnets at block 9,184,186',
    locator:
      'pkoellinger/bittensor-subnet-price-correlates@b95fef2486aefe2f41d239ca3940b39a309b77f7:data/chain/grid_wave1.csv',
    date: '2026-09-30',
  },
  monthlyPrice: {
    kind: 'third-party',
    title: '1kx DePIN tokenomics: TAO price and issuance by month',
    locator:
      '1kx-network/depin_tokenomics@ff2e88169f2aed7821e87b29d41f2f172d96455d:bittensor/csvs/bittensor_data_rewards.csv',
    date: '2025-01-31',
  },
  genesis: {
    kind: 'official',
    title: 'Genesis snapshot of the Finney chain',
    locator: 'opentensor/subtensor@cbdec3805:snapshot.json',
    date: '2023-03-20',
  },
  model: {
    kind: 'assumption',
    title: 'DePIN Lab Bittensor model',
    locator: 'simulation/networks/bittensor/README.md',
    date: '2026-11-22',
  },
} as const satisfies Record<string, Source>;
