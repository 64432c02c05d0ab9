import { describe, expect, it } from 'vitest';
import { declarations } from '@/lib/catalog';
import { planHeadlineCharts } from '@/lib/charts/headline-charts';
import { decodeLink, DEFAULT_VIEW } from '@/lib/scenario';
import { embedCode } from './embed-code';
import { readEmbedQuery } from './embed-query';
import { EMBEDDABLE, embedPath, planEmbed } from './embed-target';

const read = (query: string) => readEmbedQuery(new URLSearchParams(query));

describe('the query of an embed', () => {
  it('takes look, language and size, and leaves a scenario link', () => {
    const { theme, lang, size, issues, link } = read(
      'theme=dark&lang=zh-CN&size=m&filecoin.renewalRate=0.5&v=1',
    );
    expect([theme, lang, size, issues]).toEqual(['dark', 'zh-CN', { width: 640, height: 400 }, []]);
    expect(decodeLink(link)).toMatchObject({ input: { set: { 'filecoin.renewalRate': 0.5 } }, issues: [] });
  });

  it('takes a size in pixels within the limits', () => {
    expect(read('size=800x450').size).toEqual({ width: 800, height: 450 });
    for (const size of ['10x10', '800', '800x', '99999x450', 'xl', '-1x400', 'constructor', '8e2x450'])
      expect(read(`size=${size}`)).toMatchObject({ size: undefined, issues: [{ field: 'size' }] });
  });

  it('lists what it does not understand and falls back', () => {
    const { theme, lang, issues } = read('theme=blue&lang=de&size=s&size=l');
    expect([theme, lang]).toEqual(['auto', 'en']);
    expect(issues.map(({ code, field }) => `${field} ${code}`)).toEqual([
      'theme unknown-choice',
      'lang unknown-choice',
      'size given-twice',
    ]);
  });
});

describe('the chart of an embed', () => {
  it('is any chart a page has', () => {
    const ids = [
      ...planHeadlineCharts(DEFAULT_VIEW).map(({ id }) => id),
      ...declarations.flatMap(({ id, charts }) => Object.keys(charts).map((chart) => `${id}.${chart}`)),
    ];
    for (const id of ids) {
      const [, , network = '', chart = ''] = embedPath(id)?.split('/') ?? [];
      expect(planEmbed(network, chart, DEFAULT_VIEW)?.id).toBe(id);
    }
    expect([...EMBEDDABLE.values()].flat().length).toBe(new Set(ids).size);
  });

  it('is nothing for what there is not', () => {
    for (const [network, chart] of [
      ['filecoin', 'constructor'],
      ['constructor', 'name'],
      ['all', 'storagePower'],
      ['', ''],
    ] as const)
      expect(planEmbed(network, chart, DEFAULT_VIEW)).toBeUndefined();
    for (const id of ['filecoin.slashing.cost', 'nothing', 'filecoin.nothing', 'toString'])
      expect(embedPath(id)).toBeUndefined();
  });
});

describe('the code of an embed', () => {
  it('is one iframe whose attributes hold whatever the link says', () => {
    const code = embedCode({
      origin: 'https://lab.example',
      path: '/embed/filecoin/storagePower',
      query: 'filecoin.renewalRate=0.5&v=1',
      theme: 'dark',
      lang: 'en',
      size: { width: 640, height: 400 },
      title: 'A "quoted" <title>',
    });
    expect(code).toContain(
      'src="https://lab.example/embed/filecoin/storagePower?filecoin.renewalRate=0.5&amp;v=1&amp;theme=dark"',
    );
    expect(code).toContain('title="A &quot;quoted&quot; &lt;title&gt; – DePIN Lab"');
    expect(code.match(/</g)?.length).toBe(2);
  });
});
