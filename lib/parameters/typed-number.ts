/** Digits and signs of Chinese input methods, to those of numbers. */
const FULL_WIDTH = /[０-９．，－＋]/g;
const TO_ASCII = 0xfee0;
/** `1,234` and `12,345,678.9`, as both languages group thousands. */
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;
/** `0,5`: a comma that groups nothing is the decimal one. */
const DECIMAL_COMMA = /^[+-]?\d*,\d+$/;

/** What somebody typed for a number, as numbers are written; unchanged where it is none. */
export function typedNumber(text: string): string {
  const plain = text.trim().replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII));
  // No group of thousands begins with a zero.
  if (GROUPED.test(plain) && !/^[+-]?0/.test(plain)) return plain.replaceAll(',', '');
  return DECIMAL_COMMA.test(plain) ? plain.replace(',', '.') : plain;
}
