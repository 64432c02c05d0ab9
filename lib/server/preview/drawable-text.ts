/**
 * A text with nothing in it that the fonts of previews lack: they have Latin and common signs. For anything else
 * the library would ask a server of somebody else for a font.
 */
export function drawable(text: string): string {
  return text
    .replace(/[\u00a0\u2009\u202f]/g, ' ')
    .replace(/[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u0113–−→…≤≥€“”‘’∞▲▼●≈≠]/gu, '?');
}
