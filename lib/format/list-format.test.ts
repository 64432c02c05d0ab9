import { expect, it } from 'vitest';
import { formatList } from './list-format';

it('joins with the marks of the language', () => {
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b, c');
  expect(formatList(['a', 'b', 'c'], 'zh-CN')).toBe('a、b、c');
  expect(formatList(['a', 'b'], 'zh-CN')).toBe('a、b');
  expect(formatList(['a'], 'en')).toBe('a');
});
