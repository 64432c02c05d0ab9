import { z } from 'zod';
import { text, type LocalizedText } from '@/simulation/core';
import { missing, othersRun, unavailable, unfinished, unreadable, unstored } from '../answers';
import { runEvent, runSummary, runVerification, scenarioInput } from '../contracts';
import { defineEndpoint } from '../endpoint';
import { noted } from '../note';

const id = z.object({ id: noted(z.string(), text('Id of a run', '运行的 id')) });
const json = (schema: z.ZodType, description: LocalizedText, headers?: Record<string, string>) => ({
  description,
  content: { 'application/json': schema },
  ...(headers && { headers }),
});
const base = { tag: 'runs', crossOrigin: true } as const;

export const createRun = defineEndpoint({
  ...base,
  id: 'createRun',
  method: 'POST',
  path: '/api/v1/runs',
  cost: 'compute',
  crossOrigin: false,
  summary: text('Run and store a scenario', '运行并保存一个情景'),
  description: text(
    'An identical run that is stored or under way is answered in its place: no scenario is computed twice by one engine. A signed, http-only cookie remembers who asked: only they may cancel the run.',
    '相同的运行若已保存或正在进行，则直接返回它：同一引擎不会重复计算同一情景。签名的 http-only cookie 记住请求者：只有请求者可以取消该运行。',
  ),
  body: scenarioInput,
  answers: {
    200: json(runSummary, text('The identical run that is stored or under way', '已保存或进行中的相同运行')),
    202: json(runSummary, text('The new run', '新的运行'), { Location: 'Address of the run' }),
    ...unreadable,
    ...unstored,
  },
});

export const getRun = defineEndpoint({
  ...base,
  id: 'getRun',
  method: 'GET',
  path: '/api/v1/runs/{id}',
  cost: 'read',
  summary: text(
    'A run: status, progress, resolved scenario and hashes',
    '一次运行：状态、进度、完整情景与哈希',
  ),
  params: id,
  answers: { 200: json(runSummary, text('The run', '该运行')), ...missing, ...unavailable },
});

export const cancelRun = defineEndpoint({
  ...base,
  id: 'cancelRun',
  method: 'DELETE',
  path: '/api/v1/runs/{id}',
  cost: 'write',
  crossOrigin: false,
  summary: text(
    'Cancel a run under way; one that has ended stays as it is',
    '取消进行中的运行；已结束的保持原样',
  ),
  description: text(
    'For who asked for it, told by the cookie of POST /runs; with curl, keep it by -c and send it by -b. Identical scenarios share a run: who cancels leaves it, and it stops when the last who asked has left.',
    '仅限请求过该运行者，由 POST /runs 的 cookie 辨认；使用 curl 时以 -c 保存、以 -b 发送。相同情景共用一次运行：取消即退出，最后一个请求者退出后运行才停止。',
  ),
  params: id,
  answers: {
    200: json(
      runSummary,
      text(
        'The run had ended or is being stored already, or goes on for others who asked for it',
        '该运行已结束或正在写入，或因其他请求者而继续',
      ),
    ),
    202: json(runSummary, text('The run was asked to stop', '已请求停止该运行')),
    ...othersRun,
    ...missing,
    ...unstored,
  },
});

export const watchRun = defineEndpoint({
  ...base,
  id: 'watchRun',
  method: 'GET',
  path: '/api/v1/runs/{id}/events',
  cost: 'read',
  summary: text('Progress of a run as server-sent events', '以服务器推送事件读取运行进度'),
  description: text(
    'Each event carries the whole state and an id; the last one is "end", and of a run without a result it says why in error. A client that reconnects with Last-Event-ID gets what it missed, also for some time after the end; what is no longer kept is covered by the state of the next event. The stream ends after the last event.',
    '每个事件携带完整状态与 id；最后一个事件的 id 为“end”，未得到结果的运行在 error 中说明原因。带 Last-Event-ID 重连的客户端会收到错过的事件，运行结束后的一段时间内亦然；不再保留的事件由下一事件的状态涵盖。最后一个事件之后流结束。',
  ),
  params: id,
  query: z.strictObject({
    onLeave: noted(
      z.enum(['continue', 'cancel']),
      text(
        'What becomes of the run when its last watcher leaves. cancel: for who asked for it, and unless others who did still want it',
        '最后一个观察者离开后如何处理该运行。cancel：仅限请求者，且没有其他请求者仍需要它',
      ),
    ).default('continue'),
  }),
  answers: {
    200: {
      description: text('Events, each with this document as its data', '事件，每个以此文档为数据'),
      content: { 'text/event-stream': runEvent },
    },
    204: {
      description: text(
        'The client has the last event already; it should not reconnect',
        '客户端已收到最后一个事件，无需重连',
      ),
    },
    ...othersRun,
    ...missing,
    ...unavailable,
  },
});

export const verifyRun = defineEndpoint({
  ...base,
  id: 'verifyRun',
  method: 'GET',
  path: '/api/v1/runs/{id}/verify',
  cost: 'compute',
  summary: text('Compute a stored run again and compare hashes', '重新计算已保存的运行并比较哈希'),
  params: id,
  answers: {
    200: json(runVerification, text('Stored and computed hashes', '保存的与重新计算的哈希')),
    ...unfinished,
    ...missing,
    ...unavailable,
  },
});
