import { z } from 'zod';
import { text, type LocalizedText } from '@/simulation/core';
import { missing, unchanged } from '../answers';
import { networkDocument, networksDocument, presetsDocument } from '../contracts';
import { defineEndpoint } from '../endpoint';
import { noted } from '../note';

const json = (schema: z.ZodType, description: LocalizedText) => ({
  200: {
    description,
    content: { 'application/json': schema },
    headers: { ETag: 'Changes with the declarations' },
  },
  ...unchanged,
});

const base = { method: 'GET', tag: 'networks', cost: 'read', crossOrigin: true } as const;

export const listNetworks = defineEndpoint({
  ...base,
  id: 'listNetworks',
  path: '/api/v1/networks',
  summary: text(
    'Every network: parameters, metrics, charts and sources, and the world they share',
    '全部网络：参数、指标、图表与来源，以及它们共享的外部世界',
  ),
  answers: { ...json(networksDocument, text('The declarations', '声明')) },
});

export const getNetwork = defineEndpoint({
  ...base,
  id: 'getNetwork',
  path: '/api/v1/networks/{id}',
  summary: text('One network', '单个网络'),
  params: z.object({ id: noted(z.string(), text('Id of a network', '网络的 id')) }),
  answers: { ...json(networkDocument, text('The declaration', '声明')), ...missing },
});

export const listPresets = defineEndpoint({
  ...base,
  id: 'listPresets',
  path: '/api/v1/presets',
  summary: text('Named scenarios and what they change', '预设情景及其改动'),
  answers: { ...json(presetsDocument, text('The presets', '预设')) },
});
