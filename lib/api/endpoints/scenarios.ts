import { z } from 'zod';
import { text, type LocalizedText } from '@/simulation/core';
import { missing, unavailable, unreadable, unstored } from '../answers';
import { renameScenario, savedScenario, savedScenarios, saveScenario } from '../contracts';
import { defineEndpoint } from '../endpoint';
import { noted } from '../note';

const id = z.object({ id: noted(z.string(), text('Short id of a saved scenario', '已保存情景的短 id')) });
const json = (schema: z.ZodType, description: LocalizedText, headers?: Record<string, string>) => ({
  description,
  content: { 'application/json': schema },
  ...(headers && { headers }),
});
const COOKIE = text(
  'The same content gives the same id. A signed, http-only cookie tells browsers apart; there are no accounts. It is set with the first scenario saved.',
  '相同内容得到相同 id。以签名的 http-only cookie 区分浏览器，没有账户；保存第一个情景时设置。',
);
const base = { tag: 'scenarios', crossOrigin: false } as const;

export const createScenario = defineEndpoint({
  ...base,
  id: 'createScenario',
  method: 'POST',
  path: '/api/v1/scenarios',
  cost: 'write',
  summary: text('Store a scenario under a short id', '以短 id 保存一个情景'),
  description: COOKIE,
  body: saveScenario,
  answers: {
    200: json(savedScenario, text('The content was stored before', '此内容先前已保存')),
    201: json(savedScenario, text('Stored', '已保存'), { Location: 'Address of the scenario' }),
    ...unreadable,
    ...unstored,
  },
});

export const listScenarios = defineEndpoint({
  ...base,
  id: 'listScenarios',
  method: 'GET',
  path: '/api/v1/scenarios',
  cost: 'read',
  summary: text('Scenarios this browser keeps, newest first', '此浏览器保存的情景，最新在前'),
  description: COOKIE,
  answers: { 200: json(savedScenarios, text('The scenarios', '情景列表')), ...unavailable },
});

export const getScenario = defineEndpoint({
  ...base,
  // Whoever knows its id may read it; whose it is, is told to the browser with the cookie alone.
  crossOrigin: true,
  id: 'getScenario',
  method: 'GET',
  path: '/api/v1/scenarios/{id}',
  cost: 'read',
  summary: text('A saved scenario', '已保存的情景'),
  params: id,
  answers: { 200: json(savedScenario, text('The scenario', '情景')), ...missing, ...unavailable },
});

export const updateScenario = defineEndpoint({
  ...base,
  id: 'renameScenario',
  method: 'PATCH',
  path: '/api/v1/scenarios/{id}',
  cost: 'write',
  summary: text('Rename a scenario this browser keeps', '重命名此浏览器保存的情景'),
  params: id,
  body: renameScenario,
  answers: {
    200: json(savedScenario, text('Renamed', '已重命名')),
    ...unreadable,
    ...missing,
    ...unstored,
  },
});

export const deleteScenario = defineEndpoint({
  ...base,
  id: 'deleteScenario',
  method: 'DELETE',
  path: '/api/v1/scenarios/{id}',
  cost: 'write',
  summary: text('Delete a scenario from the list of this browser', '从此浏览器的列表中删除情景'),
  description: text(
    'Its short link goes on working while another browser keeps it.',
    '只要还有其他浏览器保存它，短链接就继续有效。',
  ),
  params: id,
  answers: { 204: { description: text('Deleted', '已删除') }, ...missing, ...unstored },
});
