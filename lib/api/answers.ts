import { text, type LocalizedText } from '@/simulation/core';
import { problem } from './contracts';
import type { Answer } from './endpoint';

const refusal = (description: LocalizedText, headers?: Answer['headers']): Answer => ({
  description,
  content: { 'application/problem+json': problem },
  ...(headers && { headers }),
});

/** Of every address below /api, and what the description of the API calls the answers. */
export const anywhere = {
  NotFound: refusal(text('The address belongs to nothing', '该地址不存在')),
  MethodNotAllowed: refusal(
    text('Asked by another method than those there are', '使用了此地址不支持的方法'),
    { Allow: 'The methods of this address' },
  ),
  NotImplemented: refusal(text('Asked by a method that no address has', '使用了任何地址都不支持的方法')),
  Unreadable: refusal(text('This is no HTTP request that can be read', '无法读取的 HTTP 请求')),
  ExpectationFailed: refusal(text('The request expects what is not met', '请求的 Expect 条件无法满足')),
  RequestTimeout: refusal(text('The request did not arrive in time', '请求未在时限内到达')),
  HeadersTooLarge: refusal(text('The headers of the request are too long', '请求头过长')),
};

/** What any endpoint may answer: every one knows its methods, reads its query strictly, is limited, and may fail. */
export const always = {
  400: refusal(
    text('Bad input: field, value and what is accepted are named', '输入有误：写明字段、取值与可接受的范围'),
  ),
  405: anywhere.MethodNotAllowed,
  429: refusal(text('Too many requests', '请求过多'), {
    'Retry-After': 'Seconds until the next one is accepted',
  }),
  500: refusal(text('The server failed, or what it stored is damaged', '服务器出错，或其保存的数据已损坏')),
};

/** Refusals that several endpoints share. */
export const missing = { 404: refusal(text('There is no such thing', '不存在')) };
/** Of what carries an ETag. */
export const unchanged = {
  304: {
    description: text('The client has it already (If-None-Match)', '客户端已有此内容（If-None-Match）'),
  },
};
export const unreadable = {
  413: refusal(text('The body is too long', '请求体过长')),
  415: refusal(text('The body is not application/json', '请求体不是 application/json')),
};
export const unfinished = {
  409: refusal(text('The run has not succeeded, so it has no numbers', '该运行未成功，因此没有数值')),
};
export const unavailable = {
  503: refusal(text('The database is busy or not there', '数据库繁忙或不可用'), {
    'Retry-After': 'Seconds to wait',
  }),
};
export const unstored = {
  ...unavailable,
  507: refusal(text('The disk is full; nothing was stored', '磁盘已满；未保存任何内容')),
};
export const othersRun = {
  403: refusal(
    text(
      'Asked by a page of another site, or without the cookie of a browser that asked for the run',
      '请求来自其他网站的页面，或未带请求过该运行的浏览器的 cookie',
    ),
  ),
};
