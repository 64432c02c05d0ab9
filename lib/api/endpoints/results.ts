import { z } from 'zod';
import { text } from '@/simulation/core';
import { missing, unavailable, unchanged, unfinished } from '../answers';
import { snapshotQuery, snapshots } from '../contracts';
import { defineEndpoint } from '../endpoint';
import { noted } from '../note';

const run = { id: noted(z.string(), text('Id of a run', '运行的 id')) };

const IMMUTABLE = {
  ETag: 'Weak: names the results and what is asked of them',
  'Cache-Control': 'public, immutable: results never change',
};
const base = { method: 'GET', tag: 'results', crossOrigin: true } as const;
const refusals = { ...unchanged, ...missing, ...unfinished, ...unavailable };

export const getSnapshots = defineEndpoint({
  ...base,
  id: 'getSnapshots',
  path: '/api/v1/runs/{id}/snapshots',
  cost: 'export',
  summary: text(
    'Numbers of a run as JSON, CSV, Arrow or Parquet',
    '以 JSON、CSV、Arrow 或 Parquet 读取一次运行的数值',
  ),
  description: text(
    'One row a day. Equal to what the command line prints. Streamed.',
    '每天一行，与命令行输出一致，以流的方式传输。',
  ),
  params: z.object(run),
  query: snapshotQuery,
  answers: {
    200: {
      description: text('The rows', '数据行'),
      headers: IMMUTABLE,
      content: {
        'application/json': snapshots,
        'text/csv': 'text',
        'application/vnd.apache.arrow.stream': 'binary',
        'application/vnd.apache.parquet': 'binary',
      },
    },
    ...refusals,
  },
});

export const getFrame = defineEndpoint({
  ...base,
  id: 'getFrame',
  path: '/api/v1/runs/{id}/frames/{network}',
  cost: 'export',
  summary: text(
    'The stored frame of one network, as the bytes its hash covers',
    '单个网络保存的数据帧，即其哈希所覆盖的字节',
  ),
  params: z.object({ ...run, network: noted(z.string(), text('Id of a network', '网络的 id')) }),
  answers: {
    200: {
      description: text('The frame', '数据帧'),
      headers: IMMUTABLE,
      content: { 'application/octet-stream': 'binary' },
    },
    ...refusals,
  },
});

export const getArchive = defineEndpoint({
  ...base,
  id: 'getArchive',
  path: '/api/v1/runs/{id}/archive',
  cost: 'export',
  summary: text(
    'A run as a zip: data, metadata, README, citation, scenario link and hashes',
    '一次运行的 zip 包：数据、元数据、README、引用方式、情景链接与哈希',
  ),
  params: z.object(run),
  answers: {
    200: {
      description: text('The archive', '压缩包'),
      headers: { ...IMMUTABLE, 'Cache-Control': 'private, immutable: its links name the address asked' },
      content: { 'application/zip': 'binary' },
    },
    ...refusals,
  },
});
