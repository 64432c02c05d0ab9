import { defineParameters, text } from '../../core';
import { emissionParameters } from './parameters/emission';
import { focusParameters } from './parameters/focus';
import { marketParameters } from './parameters/market';
import { participantParameters } from './parameters/participants';
import { poolParameters } from './parameters/pools';
import { registrationParameters } from './parameters/registration';

export const groups = {
  emission: text('Emission', '发行'),
  pools: text('Pools and stake', '资金池与质押'),
  participants: text('Owners, miners, validators', '所有者、矿工、验证者'),
  market: text('Market and nodes', '市场与节点'),
  focus: text('Subnet in focus', '焦点子网'),
};

export const parameters = defineParameters({
  ...emissionParameters,
  ...poolParameters,
  ...participantParameters,
  ...marketParameters,
  ...registrationParameters,
  ...focusParameters,
});
