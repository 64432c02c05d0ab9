import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth, wrapText } from './text-width';

describe('wrapped text', () => {
  it('keeps every character but spaces at the ends of lines, and fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab ,。存储iW9&') }),
        fc.integer({ min: 40, max: 400 }),
        (text, width) => {
          const lines = wrapText(text, 12, width, Infinity);
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
          for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(width + 12);
        },
      ),
    );
  });

  it('says that it goes on where there are too many lines', () => {
    expect(wrapText('one two three four', 12, 40, 2)).toEqual(['one', 'tw…']);
  });

  it('breaks Chinese between characters, not before punctuation', () => {
    for (const line of wrapText('存储，算力。存储，算力。', 10, 25, 9)) expect(line).not.toMatch(/^[，。]/);
  });
});
