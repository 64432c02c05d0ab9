const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/;
const NARROW = /[ .,:;'’|!ijlIft()[\]/–-]/;

/**
 * About how wide a text is in pixels. Whoever opens the file may have any font, so this is rather too much than
 * too little: a line breaks early, but nothing lies over anything.
 */
export function textWidth(text: string, fontSize: number): number {
  let ems = 0;
  for (const character of text)
    ems += WIDE.test(character)
      ? 1
      : NARROW.test(character)
        ? 0.38
        : /[A-Z\d%@&]/.test(character)
          ? 0.68
          : 0.6;
  return ems * fontSize;
}

/** A text in lines of a width, broken at spaces, between wide characters, and where there is no better place. At most `limit` lines. */
export function wrapText(text: string, fontSize: number, width: number, limit: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of wordsOf(text)) {
    if (textWidth(line + word.trimEnd(), fontSize) <= width) {
      line += word;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    line = '';
    for (const character of word) {
      if (line !== '' && textWidth(line + character, fontSize) > width) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  if (line.trimEnd() !== '') lines.push(line.trimEnd());
  if (lines.length <= limit) return lines;
  return [...lines.slice(0, limit - 1), `${lines[limit - 1]?.slice(0, -1).trimEnd() ?? ''}…`];
}

/** Places where a line may end: after a space, and after a wide character unless punctuation follows it. */
function wordsOf(text: string): string[] {
  return (
    text.match(/[\u2e80-\u9fff][\u3000-\u303f\uff00-\uff60]*|[^\s\u2e80-\u9fff]*\s+|[^\s\u2e80-\u9fff]+/g) ??
    []
  );
}
