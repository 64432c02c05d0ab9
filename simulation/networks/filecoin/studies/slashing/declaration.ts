import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../sources';
import { charts, figures, tables } from './results';
import { parameters } from './parameters';

/** What missed proofs and other offences cost one provider. */
export const slashing = declareStudy({
  title: text('Slashing: one provider that cannot prove its storage', '惩罚：一个无法证明存储的提供者'),
  question: text(
    'A provider misses its daily proofs: what does it lose, out of which pocket, and when is its pledge touched?',
    '提供者连续错过每日证明：损失多少、从何处扣除、质押何时受损？',
  ),
  parameters,
  figures,
  charts,
  tables,
  sources: [
    studySources.fip0002,
    sources.minerMonies,
    sources.minerPolicy,
    sources.runtimePolicy,
    studySources.minerState,
    sources.fip0098,
  ],
});
