import { z } from 'zod';
import { text } from '@/simulation/core';
import { unavailable, unchanged } from '../answers';
import { health, readiness } from '../contracts';
import { defineEndpoint } from '../endpoint';

const base = { method: 'GET', tag: 'service', cost: 'read', crossOrigin: true } as const;

export const getOpenapi = defineEndpoint({
  ...base,
  id: 'getOpenapi',
  path: '/openapi.json',
  summary: text('This description of the API', '本 API 的描述文档'),
  answers: {
    200: {
      description: text('OpenAPI 3.1', 'OpenAPI 3.1'),
      content: { 'application/json': z.looseObject({ openapi: z.string() }) },
    },
    ...unchanged,
  },
});

export const getHealth = defineEndpoint({
  ...base,
  id: 'getHealth',
  path: '/health',
  summary: text(
    'How the server is: versions, active runs, size of the database, free disk',
    '服务器状况：版本、进行中的运行、数据库大小、剩余磁盘空间',
  ),
  answers: {
    200: {
      description: text('Alive, perhaps degraded', '运行中，可能降级'),
      content: { 'application/json': health },
    },
  },
});

export const getReadiness = defineEndpoint({
  ...base,
  id: 'getReadiness',
  path: '/ready',
  summary: text('Whether runs can be taken now', '当前是否可接受运行'),
  answers: {
    200: { description: text('Ready', '就绪'), content: { 'application/json': readiness } },
    ...unavailable,
  },
});

export const getMetrics = defineEndpoint({
  ...base,
  id: 'getMetrics',
  path: '/metrics',
  summary: text('Counters and timings in the text format of Prometheus', 'Prometheus 文本格式的计数与耗时'),
  answers: { 200: { description: text('Metrics', '指标'), content: { 'text/plain': 'text' } } },
});
