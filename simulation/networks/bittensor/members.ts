import type { MetricMember } from '../../core';
import { text } from '../../core';

/** Number of subnet slots the chain allows; the model keeps one entry of every array a slot. */
export const SUBNET_SLOTS = 128;

/** A large subnet that has its own line: netuid and label. */
export interface LargeSubnet extends MetricMember {
  readonly netuid: number;
}

const subnet = (netuid: number, name: string): LargeSubnet => ({
  netuid,
  key: `sn${netuid}`,
  label: text(`SN ${netuid} ${name}`.trim(), `子网 ${netuid} ${name}`.trim()),
});

/**
 * The subnets with the largest shares on 2025-09-09 or 2026-09-30, in the order of netuid. A label names the
 * slot; a slot keeps its line when another team takes it over.
 */
export const largeSubnets: readonly LargeSubnet[] = [
  subnet(3, 'Templar'),
  subnet(4, 'Targon'),
  subnet(8, 'Vanta'),
  subnet(44, 'Score'),
  subnet(51, 'lium.io'),
  subnet(53, 'EfficientFrontier'),
  subnet(56, 'Gradients'),
  subnet(62, 'Ridges'),
  subnet(64, 'Chutes'),
  subnet(120, 'Affine'),
];

export const restOfSubnets: MetricMember = { key: 'rest', label: text('All other subnets', '其余子网') };

/** Who shares the day's emission. */
export const operators = [
  { key: 'owners', label: text('Subnet owners', '子网所有者') },
  { key: 'miners', label: text('Miners', '矿工') },
  { key: 'validators', label: text('Validators and alpha stakers', '验证者与 alpha 质押者') },
  { key: 'root', label: text('Root stakers', '根网络质押者') },
] as const satisfies readonly MetricMember[];
