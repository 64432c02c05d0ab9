import { text, type LocalizedText, type Source } from '../../core';
import { assumption } from './sources';

/** Where cards stand and where renters sit: shares of all. */
export interface Region {
  readonly key: string;
  readonly label: LocalizedText;
  readonly ofDevices: number;
  readonly ofRenters: number;
}

/** Renters sit where money for AI is, cards where they are cheap to run. */
export const regions: readonly Region[] = [
  { key: 'americas', label: text('Americas', '美洲'), ofDevices: 0.2, ofRenters: 0.45 },
  { key: 'europe', label: text('Europe', '欧洲'), ofDevices: 0.3, ofRenters: 0.25 },
  { key: 'asia', label: text('Asia and Pacific', '亚太'), ofDevices: 0.4, ofRenters: 0.25 },
  { key: 'elsewhere', label: text('Elsewhere', '其他地区'), ofDevices: 0.1, ofRenters: 0.05 },
];

export const regionsSource: Source = assumption(
  'the explorer shows 975 of 6,742 units in the United States (spring 2025); the rest is a guess',
);
