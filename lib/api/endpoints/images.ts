import { z } from 'zod';
import { text } from '@/simulation/core';
import { missing, unavailable, unchanged, unfinished } from '../answers';
import { runImageQuery, scenarioImageQuery } from '../contracts';
import { defineEndpoint } from '../endpoint';
import { noted } from '../note';

const base = { method: 'GET', tag: 'results', cost: 'compute', crossOrigin: true } as const;

const png = (headers: Readonly<Record<string, string>>) => ({
  200: {
    description: text('PNG, 1200 × 630', 'PNG，1200 × 630'),
    headers: { ETag: 'Changes with the scenario, the engine and the drawing', ...headers },
    content: { 'image/png': 'binary' as const },
  },
  ...unchanged,
});

export const getScenarioImage = defineEndpoint({
  ...base,
  id: 'getScenarioImage',
  path: '/api/v1/images/scenario',
  summary: text(
    'A picture of a scenario, as link previews show it: its changes, headline figures and charts',
    '情景的图片，用于链接预览：改动、关键数字与图表',
  ),
  description: text(
    'Computed with the engine of today. Where it is not kept, it counts among the runs of the client that may be under way at once.',
    '由当前引擎计算。未留存时，计入该客户端可同时进行的运行数。',
  ),
  query: scenarioImageQuery,
  answers: { ...png({ 'Cache-Control': 'public, a day' }), ...unavailable },
});

export const getRunImage = defineEndpoint({
  ...base,
  id: 'getRunImage',
  path: '/api/v1/runs/{id}/image',
  summary: text('A picture of a stored run, as link previews show it', '已保存运行的图片，用于链接预览'),
  params: z.object({ id: noted(z.string(), text('Id of a run', '运行的 id')) }),
  query: runImageQuery,
  answers: {
    ...png({ 'Cache-Control': 'public, immutable: results never change' }),
    ...missing,
    ...unfinished,
    ...unavailable,
  },
});
