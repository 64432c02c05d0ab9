import { chinesePart } from './chinese-fonts';

/** What the Latin font of previews has. */
const LATIN = /[\u0020-\u007e\u00a1-\u00ac\u00ae-\u0113–−→…≤≥€“”‘’∞▲▼●≈≠]/u;

/** The characters of texts that only the Chinese font has. */
export function chineseCharacters(texts: readonly string[]): Set<string> {
  return new Set([...texts.join('')].filter((character) => !LATIN.test(character)));
}

/**
 * A text with nothing in it that the fonts of previews lack. For anything else the library would ask a server of
 * somebody else for a font.
 */
export function drawable(text: string): string {
  return [...text.replace(/[\u00a0\u2009\u202f]/g, ' ')]
    .map((character) => (LATIN.test(character) || chinesePart(character) !== undefined ? character : '?'))
    .join('');
}
