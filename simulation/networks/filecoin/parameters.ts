import { text } from '../../core';
import { burnParameters } from './parameters/burn';
import { marketParameters } from './parameters/market';
import { mintingParameters } from './parameters/minting';
import { pledgeParameters } from './parameters/pledge';
import { powerParameters } from './parameters/power';

/** Groups of the parameter panel, in reading order. */
export const groups = {
  power: text('Storage power', '存储算力'),
  minting: text('Baseline and minting', '基线与铸造'),
  pledge: text('Pledge', '质押'),
  burn: text('Burn and messages', '销毁与消息'),
  supply: text('Supply', '供应'),
  market: text('Prices and demand', '价格与需求'),
  provider: text('Provider costs', '提供者成本'),
};

/** Every input of the Filecoin model. */
export const parameters = {
  ...powerParameters,
  ...mintingParameters,
  ...pledgeParameters,
  ...burnParameters,
  ...marketParameters,
};
