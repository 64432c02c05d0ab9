import { text } from '../../core';
import { behaviourParameters } from './parameters/behaviour';
import { burnParameters } from './parameters/burn';
import { faultParameters } from './parameters/faults';
import { gasParameters } from './parameters/gas';
import { marketParameters } from './parameters/market';
import { mintingParameters } from './parameters/minting';
import { pledgeParameters } from './parameters/pledge';
import { powerParameters } from './parameters/power';
import { providerParameters } from './parameters/provider';
import { retrievalParameters } from './parameters/retrieval';
import { solsticeParameters } from './parameters/solstice';
import { storageMarketParameters } from './parameters/storage-market';
import { terminationParameters } from './parameters/termination';

/** Groups of the parameter panel, in reading order. */
export const groups = {
  power: text('Storage power', '存储算力'),
  minting: text('Baseline and minting', '基线与铸造'),
  pledge: text('Pledge', '质押'),
  burn: text('Burn and messages', '销毁与消息'),
  supply: text('Supply', '供应'),
  faults: text('Faults and shock', '故障与冲击'),
  behaviour: text('Behaviour of providers', '提供者行为'),
  market: text('Prices and demand', '价格与需求'),
  retrieval: text('Retrieval', '检索'),
  provider: text('Provider costs', '提供者成本'),
  solstice: text('Solstice (FIP-0118)', 'Solstice（FIP-0118）'),
};

/** Every input of the Filecoin model. */
export const parameters = {
  ...powerParameters,
  ...faultParameters,
  ...behaviourParameters,
  ...mintingParameters,
  ...pledgeParameters,
  ...terminationParameters,
  ...burnParameters,
  ...gasParameters,
  ...marketParameters,
  ...storageMarketParameters,
  ...retrievalParameters,
  ...providerParameters,
  ...solsticeParameters,
};
