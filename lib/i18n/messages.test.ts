import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import en from './messages/en.json';
import zhCN from './messages/zh-CN.json';

interface Messages {
  readonly [key: string]: string | Messages;
}

function flatten(messages: Messages, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value, `${prefix}${key}.`)),
    ),
  );
}

const english = flatten(en);
const chinese = flatten(zhCN);
const argumentsOf = (message: string) =>
  [...new Set([...message.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
}

const TRANSLATOR =
  /const (\w+) = (?:await )?(?:useTranslations|getTranslations)\((?:\{[^}]*namespace: )?'([\w.]+)'/g;

/** The keys a file asks for by name; a translator means the one declared last above the question. */
function askedKeys(code: string): string[] {
  const declared = [...code.matchAll(TRANSLATOR)];
  return [...code.matchAll(/\b(\w+)\('([\w.-]+)'/g)].flatMap(({ index, 1: name, 2: key }) => {
    const translator = declared.findLast((each) => each[1] === name && each.index < index);
    return translator ? [`${translator[2]}.${key}`] : [];
  });
}

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  });

  it.each(Object.keys(english))('%s says something and takes the same arguments in both', (key) => {
    expect(english[key]?.trim()).not.toBe('');
    expect(chinese[key]?.trim()).not.toBe('');
    const [first, second] = [argumentsOf(english[key] ?? ''), argumentsOf(chinese[key] ?? '')];
    expect(second.filter((name) => !/^(one|other)$/.test(name ?? ''))).toEqual(
      first.filter((name) => !/^(One|one|other)$/.test(name ?? '')),
    );
  });

  it('are Chinese where they are words', () => {
    const untranslated = Object.keys(chinese).filter((key) => !/\p{Script=Han}/u.test(chinese[key] ?? ''));
    expect(untranslated).toEqual([
      'app.name',
      'chart.readout',
      'chart.ruleNote',
      'issues.colon',
      'oldLink.colon',
    ]);
  });

  it('cover every key the components ask for', () => {
    const missing = [...sources('components'), ...sources('app')]
      .flatMap(askedKeys)
      .filter((key) => !Object.hasOwn(english, key));
    expect(missing).toEqual([]);
  });
});
