import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../sources';
import { parameters } from './parameters';
import { charts, figures, tables } from './results';

/** What a provider earns with one TiB. */
export const providerEconomics = declareStudy({
  title: text('Provider economics', '提供者经济'),
  question: text(
    'Is one TiB of capacity, of a regular deal or of a verified deal worth its pledge and its costs, and from when on?',
    '一 TiB 的承诺容量、普通订单或已验证订单是否值得其质押与成本，何时回本？',
  ),
  parameters,
  figures,
  charts,
  tables,
  sources: [
    sources.providerCosts,
    sources.minerMonies,
    sources.minerPolicy,
    studySources.marketPolicy,
    sources.fip0100,
  ],
});
