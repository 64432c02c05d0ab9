import { declareStudy, text } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../sources';
import { parameters } from './parameters';
import { charts, figures, tables } from './results';

/** Part of the network stops proving and does not come back. */
export const shock = declareStudy({
  title: text('Shock: part of the network vanishes', '冲击：部分算力消失'),
  question: text(
    'A share of all power stops proving on one day: what is burnt, what comes back, and what do those who stay earn? From about 90 % on the answer is overdrawn: here the expected reward, and with it the fees, jumps at once, on the chain over days.',
    '某日一部分算力停止证明：多少被销毁、多少退还、留存者收益如何？约 90% 以上时结果偏极端：模型中预期奖励及费用立即跳升，链上则在数日内平滑。',
  ),
  parameters,
  figures,
  charts,
  tables,
  sources: [
    studySources.fip0002,
    sources.runtimePolicy,
    sources.minerMonies,
    sources.fip0098,
    sources.rewardActor,
  ],
});
