import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../sources';
import { parameters } from './parameters';
import { charts, figures, tables } from './results';

/** Elections by epoch, and the luck of one provider. */
export const consensus = declareStudy({
  title: text('Consensus: elections and luck', '共识：选举与运气'),
  question: text(
    'How even is the income of a provider of a given size, when leaders are drawn every 30 seconds?',
    '每 30 秒抽选一次出块者，给定规模的提供者收入有多均匀？',
  ),
  parameters,
  figures,
  charts,
  tables,
  sources: [
    studySources.electionProof,
    studySources.powerState,
    sources.runtimePolicy,
    studySources.expectedConsensus,
    sources.rewardActor,
    sources.dataPortal,
  ],
});
