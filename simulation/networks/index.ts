import type {
  Backtest,
  NetworkDeclaration,
  NetworkDepth,
  NetworkEngine,
  NetworkHistory,
  Study,
  Verification,
} from '../core';
import { bittensor } from './bittensor';
import { filecoin } from './filecoin';
import { ionet } from './ionet';

/** One network: its declaration at once; engine and history, which carry data, on demand. */
export interface NetworkEntry {
  readonly declaration: NetworkDeclaration;
  readonly loadEngine: () => Promise<NetworkEngine>;
  readonly loadHistory: () => Promise<NetworkHistory>;
  /** Roles, flows, equations, glossary and declared studies: what the network's own page shows. */
  readonly loadDepth?: () => Promise<NetworkDepth>;
  /** The computations of the declared studies, by their ids. */
  readonly loadStudies?: () => Promise<Readonly<Record<string, Study>>>;
  /** Compares the engine with a folder of reference cases (`sim verify`). */
  readonly loadVerification?: () => Promise<Verification>;
  /** Compares the model with the past (`sim backtest`). */
  readonly loadBacktest?: () => Promise<Backtest>;
}

/** The registry: the only place that lists networks. */
export const networks: readonly NetworkEntry[] = [
  {
    declaration: filecoin,
    loadEngine: () => import('./filecoin/engine').then((module) => module.engine),
    loadHistory: () => import('./filecoin/history').then((module) => module.history),
    loadDepth: () => import('./filecoin/depth').then((module) => module.depth),
    loadStudies: () => import('./filecoin/studies').then((module) => module.studies),
    loadVerification: () => import('./filecoin/verification').then((module) => module.verification),
    loadBacktest: () => import('./filecoin/backtest').then((module) => module.backtest),
  },
  {
    declaration: ionet,
    loadEngine: () => import('./ionet/engine').then((module) => module.engine),
    loadHistory: () => import('./ionet/history').then((module) => module.history),
    loadDepth: () => import('./ionet/depth').then((module) => module.depth),
    loadStudies: () => import('./ionet/studies').then((module) => module.studies),
    loadVerification: () => import('./ionet/verification').then((module) => module.verification),
    loadBacktest: () => import('./ionet/backtest').then((module) => module.backtest),
  },
  {
    declaration: bittensor,
    loadEngine: () => import('./bittensor/engine').then((module) => module.engine),
    loadHistory: () => import('./bittensor/history').then((module) => module.history),
    loadVerification: () => import('./bittensor/verification').then((module) => module.verification),
    loadDepth: () => import('./bittensor/depth').then((module) => module.depth),
    loadStudies: () => import('./bittensor/studies').then((module) => module.studies),
    loadBacktest: () => import('./bittensor/backtest').then((module) => module.backtest),
  },
];

export const declarations: readonly NetworkDeclaration[] = networks.map((network) => network.declaration);
