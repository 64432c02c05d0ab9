import { sources } from '../sources';
import { metric } from './metric';

/** The subnet in focus; all 0 while none is. */
export const focusMetrics = {
  focusQuality: metric(
    'Quality in focus',
    '焦点子网质量',
    'share',
    'percent',
    'ratio',
    'Quality of the miners of the subnet in focus, weighted by incentive; 0 while no subnet is in focus, where it has no miner at work or pays none, or once a newcomer has taken its slot.',
    '焦点子网矿工质量，按激励加权；未设焦点子网、其无在岗矿工、不付激励，或其席位已被新子网取代时为 0。',
    sources.model,
  ),
  focusMiners: metric(
    'Miners in focus',
    '焦点子网矿工',
    'units',
    'integer',
    'stock',
    'Miners at work in the subnet in focus; 0 while none is, where the pay of the subnet carries no miner, or once a newcomer has taken its slot.',
    '焦点子网在岗矿工数；未设焦点子网、其报酬不足以维持任何矿工，或其席位已被新子网取代时为 0。',
    sources.model,
  ),
  focusSeatsTao: metric(
    'Paid for seats in focus',
    '焦点子网席位费',
    'tao-per-day',
    'decimal',
    'flow',
    'TAO paid for registrations in the subnet in focus; it buys alpha, which is burned. Part of what is staked into alpha.',
    '焦点子网注册所付 TAO；用于买入并销毁 alpha。计入流入 alpha 的质押。',
    sources.registration,
  ),
} as const;
