import { defineParameters, text, type LocalizedText, type NumberParameter } from '../../../core';
import { sources } from '../sources';

const source = sources.ours;

/** A strength of response: 0 leaves the input as it is, which is what mechaFIL assumes. */
function strength(label: LocalizedText, help: LocalizedText): NumberParameter {
  return {
    kind: 'number',
    unit: 'none',
    default: 0,
    soft: [0, 5],
    hard: [0, 10],
    step: 0.1,
    scale: 'linear',
    level: 'advanced',
    group: 'behaviour',
    source,
    distribution: { kind: 'triangular', low: 0, mode: 0, high: 3 },
    label,
    help,
  };
}

/** How providers respond to what pledge earns. */
export const behaviourParameters = defineParameters({
  onboardingResponse: strength(
    text('Onboarding follows the return', '新增算力对收益的响应'),
    text(
      'Onboarding is multiplied by e^(strength × (return − hurdle)). 0: it follows its own path.',
      '新增算力乘以 e^（强度 ×（收益率 − 门槛））。0：按自身路径。',
    ),
  ),
  renewalResponse: strength(
    text('Renewal follows the return', '续期对收益的响应'),
    text(
      'The odds of renewal are multiplied by e^(strength × (return − hurdle)).',
      '续期的胜率（赔率）乘以 e^（强度 ×（收益率 − 门槛））。',
    ),
  ),
  terminationResponse: strength(
    text('Early ends follow the return', '提前终止对收益的响应'),
    text(
      'Early termination is divided by e^(strength × (return − hurdle)).',
      '提前终止率除以 e^（强度 ×（收益率 − 门槛））。',
    ),
  ),
  responseMeasure: {
    kind: 'choice',
    default: 'gross',
    options: [
      { value: 'gross', label: text('Return on pledge', '质押收益率') },
      { value: 'net', label: text('Return after running costs', '扣除运行成本后的收益率') },
    ],
    level: 'advanced',
    group: 'behaviour',
    source,
    label: text('What providers look at', '提供者关注的收益'),
    help: text(
      'After running costs, which are in dollars, the FIL price reaches the decisions.',
      '扣除以美元计的运行成本后，FIL 价格会影响决策。',
    ),
  },
  returnHurdle: {
    kind: 'number',
    unit: 'per-year',
    default: 0.231,
    soft: [0, 1],
    hard: [-1, 5],
    step: 0.01,
    scale: 'linear',
    level: 'advanced',
    group: 'behaviour',
    source: sources.celForecast,
    distribution: { kind: 'triangular', low: 0.1, mode: 0.231, high: 0.5 },
    label: text('Hurdle', '收益门槛'),
    help: text(
      'Return at which providers do as the inputs say: that of 2026-02-22, when these were observed.',
      '提供者按输入行事时的收益率：取这些输入被观测的 2026-02-22 的数值。',
    ),
  },
  responseLagDays: {
    kind: 'number',
    unit: 'days',
    default: 30,
    soft: [1, 180],
    hard: [1, 365],
    step: 1,
    scale: 'linear',
    integer: true,
    level: 'advanced',
    group: 'behaviour',
    source,
    distribution: { kind: 'triangular', low: 7, mode: 30, high: 90 },
    label: text('Lag of the response', '响应滞后'),
    help: text('Days between a return and what providers make of it.', '收益变化到提供者作出反应的天数。'),
  },
  responseLimit: {
    kind: 'number',
    unit: 'times',
    default: 20,
    soft: [1, 50],
    hard: [1, 100],
    step: 1,
    scale: 'linear',
    level: 'advanced',
    group: 'behaviour',
    source,
    distribution: { kind: 'fixed' },
    label: text('Largest response', '响应上限'),
    help: text('No response multiplies or divides by more than this.', '任何响应的倍数或除数不超过此值。'),
  },
});
