import { z } from 'zod';
import { text, type LocalizedText } from '@/simulation/core';
import { noted } from '../note';
import { declarations } from '@/simulation/networks';

const parameterValue = z.union([z.number(), z.boolean(), z.string()]);

/** Any value, documented as a type: the declarations of the parameters judge it, and their refusals say more. */
const judgedLater = (documented: Readonly<Record<string, unknown>>, note: LocalizedText) =>
  noted(z.unknown().meta(documented), note).optional();
/** A number, or the text of one: a link carries it so. */
const wholeNumber = ({ en, 'zh-CN': zh }: LocalizedText) =>
  judgedLater(
    { type: ['integer', 'string'] },
    text(`${en}; also as text, as a link has it`, `${zh}；也可写作文本，与链接中相同`),
  );

/**
 * What a person writes: only what differs from the defaults. This is the form; whether a value is accepted,
 * and in what range, the declarations of the parameters say, and a refusal quotes them.
 */
export const scenarioInput = z
  .strictObject({
    preset: judgedLater(
      { type: 'string' },
      text('Id of a preset; see /api/v1/presets', '预设的 id，见 /api/v1/presets'),
    ),
    start: judgedLater({ type: 'string' }, text('First day, YYYY-MM-DD', '第一天，YYYY-MM-DD')),
    days: wholeNumber(text('Days to simulate', '模拟天数')),
    seed: wholeNumber(text('Seed of every random stream', '所有随机流的种子')),
    draws: wholeNumber(text('Draws; 1 in this version', '抽样次数；本版本为 1')),
    set: judgedLater(
      {
        type: 'object',
        additionalProperties: {
          anyOf: [
            { type: 'number' },
            { type: 'boolean' },
            { type: 'string' },
            { type: 'array', items: { type: 'number' } },
          ],
        },
      },
      text(
        'Changed parameters by id, such as filecoin.renewalRate; inputs over time also take a curve, or a value a day',
        '按 id 给出的已更改参数，如 filecoin.renewalRate；随时间变化的输入也可给出曲线或逐日数值',
      ),
    ),
  })
  .meta({ id: 'ScenarioInput' });

/** Every value a run depends on. */
export const resolvedScenario = z
  .object({
    start: z.string(),
    days: z.number().int(),
    seed: z.number().int(),
    draws: z.number().int(),
    world: z.record(z.string(), parameterValue),
    networks: z.record(z.string(), z.record(z.string(), parameterValue)),
  })
  .meta({ id: 'ResolvedScenario' });

/** Without control characters, halves of characters, and those that turn the direction of the text around. */
const SHOWN = /^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]*$/u;
const name = z.string().trim().min(1).max(120).regex(SHOWN, 'a text without control characters');

/** A scenario kept under a short id: `query` is that of its link, everything after the question mark. */
export const saveScenario = z
  .strictObject({
    scenario: noted(
      scenarioInput,
      text('What differs from the defaults, as for a run', '与默认值的差异，格式与运行相同'),
    ).optional(),
    query: noted(
      z.string().max(20_000),
      text(
        'Instead of `scenario`: the query of a link, view and studies included',
        '代替 `scenario`：链接的查询部分，含视图与专题设置',
      ),
    ).optional(),
    page: noted(
      z.enum(['/', ...declarations.map(({ id }) => `/networks/${id}`)]),
      text('Page the link opens', '链接打开的页面'),
    ).default('/'),
    name: noted(
      name,
      text('Name in the list of the browser that saves it', '在保存它的浏览器列表中的名称'),
    ).optional(),
  })
  .meta({ id: 'SaveScenario' });

export const savedScenario = z
  .object({
    id: z.string().describe('The same content has the same id'),
    query: z.string(),
    page: z.string(),
    scenario: scenarioInput,
    scenarioHash: z.string(),
    engineVersion: z.string().describe('Engine that first stored it'),
    shortLink: z.string().describe('Path that opens it, /s/{id}'),
    createdAt: z.string(),
    name: z.string().nullable().describe('The name this browser gave it; null for others'),
    mine: z.boolean().describe('Whether this browser keeps it, and may rename and delete it'),
  })
  .meta({ id: 'SavedScenario' });
export type SavedScenario = z.infer<typeof savedScenario>;

export const savedScenarios = z.object({ scenarios: z.array(savedScenario) }).meta({ id: 'SavedScenarios' });

export const renameScenario = z
  .strictObject({ name: noted(name, text('The new name', '新名称')) })
  .meta({ id: 'RenameScenario' });
