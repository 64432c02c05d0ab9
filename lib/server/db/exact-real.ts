const bits = new DataView(new ArrayBuffer(8));
const FRACTION_BITS = 52;
const MAX_SHIFT = 124;

/**
 * A double as two whole numbers for SQLite, `value = whole / 2^shift`, written as JSON text `whole,shift`.
 * SQLite reads whole numbers exactly, while 17 decimal digits of JSON can lose their last bit there, and raw
 * queries bind no more than 16. Exact for 0 and for |value| from 2^-72 to 2^53, the range of everything the
 * daily record holds; beyond it the last bits may go. What is not finite becomes null.
 */
export function exactReal(value: number): string {
  if (!Number.isFinite(value)) return 'null,0';
  if (Number.isInteger(value)) return `${value},0`;
  bits.setFloat64(0, value);
  const high = bits.getUint32(0);
  const shift = 1075 - ((high >>> 20) & 0x7ff);
  if (shift > MAX_SHIFT) return `${value},0`;
  const fraction = (high & 0xfffff) * 2 ** 32 + bits.getUint32(4);
  const whole = 2 ** FRACTION_BITS + fraction;
  return `${value < 0 ? -whole : whole},${shift}`;
}

/** The SQL that gives the value back from positions `index` and `index + 1` of a JSON list. */
export function exactRealSql(list: string, index: number): string {
  const shift = `json_extract(${list}, '$[${index + 1}]')`;
  return `CAST(json_extract(${list}, '$[${index}]') AS REAL) / (1 << min(${shift}, 62)) / (1 << max(${shift} - 62, 0))`;
}
