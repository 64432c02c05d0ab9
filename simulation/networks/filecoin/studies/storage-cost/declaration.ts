import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../sources';
import { parameters } from './parameters';
import { charts, figures, tables } from './results';

/** What a client pays for a TiB-year, on Filecoin and in a cloud. */
export const storageCost = declareStudy({
  title: text("Cost of storage: the client's view", '存储成本：客户视角'),
  question: text(
    'What does one TiB cost for a year on Filecoin, with and without the FIL+ subsidy, and what at Amazon S3?',
    '一 TiB 存一年，在 Filecoin（有无 FIL+ 补贴）与亚马逊 S3 各需多少？',
  ),
  parameters,
  figures,
  charts,
  tables,
  sources: [sources.warmStorage, sources.providerCosts, studySources.marketPolicy, studySources.s3Pricing],
});
