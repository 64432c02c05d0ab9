import { text, type Equation } from '../../../../core';
import { sources } from '../../sources';
import { studySources } from '../../studies/sources';

/** Elections by epoch. */
export const electionEquations = {
  election: {
    title: text('Leader election', '领导者选举'),
    tex: String.raw`X_i \sim \mathrm{Poisson}\!\left(5\,\frac{q_i}{Q}\right), \qquad \Pr[X_i \ge 1] = 1 - e^{-5 q_i / Q}`,
    explanation: text(
      'Wins of provider i in one epoch of 30 s, at most 15. All draw independently, so an epoch has several winners or none.',
      '提供者 i 在一个 30 秒纪元内的获胜次数，至多 15。各自独立抽取，故一个纪元可有多名获胜者或无人获胜。',
    ),
    metrics: [],
    code: 'consensus/win-count.ts',
    source: studySources.electionProof,
  },
  rewardPerWin: {
    title: text('Reward of a win', '单次获胜奖励'),
    tex: String.raw`w = \frac{W_e}{5}, \qquad \mathbb{E}[X_i\,w] = W_e \cdot \frac{q_i}{Q}`,
    explanation: text(
      'W_e is the reward of the epoch. Each win is paid a fifth of it, however many there are, so null rounds are evened out by epochs with more than five wins.',
      'W_e 为纪元奖励。无论当选人数，每次获胜均得其五分之一，故空轮由获胜超过五次的纪元抵平。',
    ),
    metrics: ['dayRewardFil'],
    code: 'consensus/simulate-epochs.ts',
    source: sources.rewardActor,
  },
  nullRound: {
    title: text('Null rounds', '空轮'),
    tex: String.raw`\Pr\Bigl[\textstyle\sum_i X_i = 0\Bigr] = e^{-5} = 0.674\,\%`,
    explanation: text(
      'About 19 of the 2,880 epochs of a day pass without a block.',
      '一天 2,880 个纪元中约有 19 个没有区块。',
    ),
    metrics: ['latencySeconds'],
    code: 'mechanisms/messages.ts',
    source: studySources.expectedConsensus,
  },
  luck: {
    title: text('Luck over n days', 'n 天内的运气'),
    tex: String.raw`\frac{\sigma}{\mu} = \frac{1}{\sqrt{14\,400\; \varepsilon\, n\, q_i / Q}}`,
    explanation: text(
      'Relative spread of the wins of a provider: 8.5 % a day for one per cent of the network, 2.7 times the mean for a thousandth of that.',
      '提供者获胜次数的相对离散度：占全网 1% 时每天为 8.5%，占其千分之一时为期望的 2.7 倍。',
    ),
    metrics: [],
    code: 'consensus/luck-band.ts',
    source: studySources.electionProof,
  },
} as const satisfies Readonly<Record<string, Equation>>;
