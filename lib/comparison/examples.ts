import { text, type LocalizedText } from '@/simulation/core';
import { DEFAULT_REF, presetRef, type ScenarioRef } from './comparison';

/** A comparison to begin with. */
export interface ComparisonExample {
  readonly title: LocalizedText;
  readonly question: LocalizedText;
  readonly refs: readonly ScenarioRef[];
}

/** One across the networks, one of a protocol's future, one of what a text says against what the chain does. */
export const COMPARISON_EXAMPLES: readonly ComparisonExample[] = [
  {
    title: text('AI boom or AI winter', 'AI 繁荣还是 AI 寒冬'),
    question: text(
      'How far do the three networks move when demand for AI doubles every year, or shrinks?',
      '当 AI 需求每年翻倍或收缩时，三个网络会移动多远？',
    ),
    refs: [DEFAULT_REF, presetRef('ai-boom'), presetRef('ai-winter')],
  },
  {
    title: text('Filecoin, pessimistic to optimistic', 'Filecoin：从悲观到乐观'),
    question: text(
      'What do onboarding and renewals decide about storage power and supply?',
      '新增与续期如何决定存储算力与供应量？',
    ),
    refs: [
      DEFAULT_REF,
      presetRef('filecoin-pessimistic'),
      presetRef('filecoin-optimistic'),
      presetRef('filecoin-decline'),
    ],
  },
  {
    title: text('TAO as written and as it is', 'TAO：文章所述与链上实际'),
    question: text(
      'What would a TAO a block for ever, or nothing recycled, have changed?',
      '若始终每区块一枚 TAO，或没有回收，会有什么不同？',
    ),
    refs: [DEFAULT_REF, presetRef('tao-as-in-the-source-text'), presetRef('tao-early-halving')],
  },
];
