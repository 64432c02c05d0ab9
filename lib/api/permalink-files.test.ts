import { expect, it } from 'vitest';
import { routing } from '@/lib/i18n/routing';
import { permalinkFile } from './permalink-files';

it('leads from the address of a page to its data, in every language', () => {
  expect(permalinkFile('/runs/a-b_1.csv')).toBe('/api/v1/runs/a-b_1/snapshots?format=csv');
  expect(permalinkFile('/zh-CN/runs/a.parquet', '?network=ionet&every=7')).toBe(
    '/api/v1/runs/a/snapshots?network=ionet&every=7&format=parquet',
  );
  expect(permalinkFile('/runs/a.png', '?locale=zh-CN')).toBe('/api/v1/runs/a/image?locale=zh-CN');
  expect(permalinkFile('/runs/a.zip')).toBe('/api/v1/runs/a/archive');
  expect(permalinkFile('/en/s/a.json')).toBe('/api/v1/scenarios/a');
  expect(permalinkFile('/s/a.json')).toBe('/api/v1/scenarios/a');
});

it('knows every language', () => {
  for (const locale of routing.locales)
    expect(permalinkFile(`/${locale}/runs/a.zip`)).toBe('/api/v1/runs/a/archive');
});

it('lets the ending decide on the format', () => {
  expect(permalinkFile('/runs/a.csv', '?format=json')).toBe('/api/v1/runs/a/snapshots?format=csv');
});

it('knows nothing else', () => {
  for (const path of [
    '/runs/a',
    '/runs/a.exe',
    '/runs/.csv',
    '/runs/a/b.csv',
    '/s/a.csv',
    '/fr/runs/a.csv',
    '/runs/a.csv/',
    '//runs/a.csv',
  ])
    expect(permalinkFile(path), path).toBeUndefined();
});
