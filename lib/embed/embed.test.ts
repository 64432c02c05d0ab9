import { describe, expect, it } from 'vitest';
import { declarations } from '@/lib/catalog';
import { planHeadlineCharts } from '@/lib/charts/headline-charts';
import { decodeLink, DEFAULT_VIEW } from '@/lib/scenario';
import { embedCode } from './embed-code';
import { readEmbedQuery } from './embed-query';
import { EMBEDDABLE, embedPath, planEmbed, studiesOf, studyCharts } from './embed-target';
import { readEmbed } from './read-embed';

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

  it('is any chart a study has', async () => {
    for (const { id: network } of declarations) {
      const ids = Object.entries(await studiesOf(network)).flatMap(([study, { charts }]) =>
        Object.keys(charts).map((chart) => `${network}.${study}.${chart}`),
      );
      for (const id of ids) {
        const [, , , ...path] = embedPath(id)?.split('/') ?? [];
        const embed = await readEmbed(network, path, new URLSearchParams(), 'en');
        if (embed?.kind !== 'study') throw new Error(`${id} is no study's chart`);
        expect([embed.network, embed.study, embed.chartKey].join('.')).toBe(id);
        expect(Object.keys(embed.scenario.networks)).toEqual([network]);
        expect(embed.fullPage).toBe(`/networks/${network}#study-${embed.study}`);
      }
      expect((await studyCharts(network)).length).toBe(ids.length);
    }
  });

  it('of a study takes the inputs of that study, and says which it refuses', async () => {
    const query = new URLSearchParams(
      'filecoin.renewalRate=0.5&filecoin.slashing.missedProofs=3&filecoin.slashing.nothing=1&v=1',
    );
    const [study = '', chart = ''] = (await studyCharts('filecoin'))
      .find((each) => each.startsWith('slashing/'))
      ?.split('/') ?? ['', ''];
    const embed = await readEmbed('filecoin', [study, chart], query, 'zh-CN');
    expect(embed).toMatchObject({ kind: 'study', parameters: { missedProofs: 3 } });
    expect(embed?.issues.map(({ field }) => field)).toEqual(['filecoin.slashing.nothing']);
    expect(embed?.fullPage).toMatch(/^\/zh-CN\/networks\/filecoin\?.*missedProofs=3.*#study-slashing$/);
    expect(embed?.scenario.networks['filecoin']).toMatchObject({ renewalRate: 0.5 });
  });

  it('says that a range has nothing to show, on the axis of the networks it draws', async () => {
    const missed = async (query: string) =>
      (await readEmbed('filecoin', ['storagePower'], new URLSearchParams(query), 'en'))?.issues.map(
        ({ field, code }) => `${field} ${code}`,
      );
    expect(await missed('range=2040-01-01_2041-01-01')).toEqual(['range out-of-range']);
    expect(await missed('range=2026-01-01_2041-01-01')).toEqual([]);
    // Filecoin is years older than the others: an age the whole page could show, but not this chart.
    expect(await missed('axis=launch&range=1_2')).toEqual(['range out-of-range']);
  });

  it('is nothing for what there is not', async () => {
    for (const path of [
      ['slashing', 'nothing'],
      ['nothing', 'cost'],
      ['constructor', 'name'],
      ['a', 'b', 'c'],
      [],
    ])
      expect(await readEmbed('filecoin', path, new URLSearchParams(), 'en')).toBeUndefined();
    expect(await readEmbed('nowhere', ['slashing', 'cost'], new URLSearchParams(), 'en')).toBeUndefined();
    for (const [network, chart] of [
      ['filecoin', 'constructor'],
      ['constructor', 'name'],
      ['all', 'storagePower'],
      ['', ''],
    ] as const)
      expect(planEmbed(network, chart, DEFAULT_VIEW)).toBeUndefined();
    for (const id of ['a.b.c', 'all.b.c', 'filecoin.a.b.c', 'nothing', 'filecoin.nothing', 'toString'])
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
