import { columnNames, type MetricSet } from './metric';

/**
 * The result of one network: columns of Float64Array, all in one ArrayBuffer that can be transferred
 * between threads and stored as it is.
 *
 * Layout, little-endian: 8 bytes magic "DPLFRM01" · uint32 rows · uint32 columns · uint32 start day (since
 * 1970-01-01) · uint32 length of the name table · names, UTF-8, one a line · zero bytes up to a multiple of
 * 8 · columns, each rows × 8 bytes.
 */
export interface Frame {
  readonly rows: number;
  readonly startDay: number;
  readonly names: readonly string[];
  readonly buffer: ArrayBuffer;
}

const MAGIC = [0x44, 0x50, 0x4c, 0x46, 0x52, 0x4d, 0x30, 0x31];
const HEADER_BYTES = 24;
const align = (bytes: number) => Math.ceil(bytes / 8) * 8;

interface NameTable {
  readonly names: readonly string[];
  readonly bytes: Uint8Array;
}

const nameTables = new WeakMap<MetricSet, NameTable>();

/** The names of a set of metrics, encoded once. */
function nameTableOf(metrics: MetricSet): NameTable {
  const known = nameTables.get(metrics);
  if (known) return known;
  const names = columnNames(metrics);
  const table = { names, bytes: new TextEncoder().encode(names.join('\n')) };
  nameTables.set(metrics, table);
  return table;
}

/** An all-NaN frame for `rows` days; a column a step forgets stays visibly undefined. */
export function createFrame(metrics: MetricSet, rows: number, startDay: number): Frame {
  const { names, bytes: table } = nameTableOf(metrics);
  const buffer = new ArrayBuffer(align(HEADER_BYTES + table.length) + names.length * rows * 8);
  const bytes = new Uint8Array(buffer);
  bytes.set(MAGIC, 0);
  const header = new DataView(buffer);
  header.setUint32(8, rows, true);
  header.setUint32(12, names.length, true);
  header.setUint32(16, startDay, true);
  header.setUint32(20, table.length, true);
  bytes.set(table, HEADER_BYTES);
  fillWithNaN(new Float64Array(buffer, dataOffset(buffer)));
  return { rows, startDay, names, buffer };
}

/** Copying a filled block is several times faster than filling value by value; the block stays in the first cache. */
const BLOCK = 2048;

function fillWithNaN(values: Float64Array): void {
  values.fill(Number.NaN, 0, BLOCK);
  for (let at = BLOCK; at < values.length; at += BLOCK) values.copyWithin(at, 0, BLOCK);
}

function dataOffset(buffer: ArrayBuffer): number {
  return align(HEADER_BYTES + new DataView(buffer).getUint32(20, true));
}

/**
 * Reads a frame back from its bytes. The bytes are copied when they do not start a buffer of their own
 * (a database driver's do not), because columns need 8-byte alignment. Throws RangeError on foreign bytes.
 */
export function decodeFrame(bytes: Uint8Array | ArrayBuffer): Frame {
  const buffer = bytes instanceof ArrayBuffer ? bytes : ownBuffer(bytes);
  const view = new Uint8Array(buffer);
  if (buffer.byteLength < HEADER_BYTES || MAGIC.some((byte, index) => view[index] !== byte)) {
    throw new RangeError('these bytes are not a frame');
  }
  const header = new DataView(buffer);
  const rows = header.getUint32(8, true);
  const columns = header.getUint32(12, true);
  const tableBytes = header.getUint32(20, true);
  if (dataOffset(buffer) + rows * columns * 8 !== buffer.byteLength) {
    throw new RangeError(`a frame of ${rows} × ${columns} does not have ${buffer.byteLength} bytes`);
  }
  const names = new TextDecoder().decode(view.subarray(HEADER_BYTES, HEADER_BYTES + tableBytes)).split('\n');
  return { rows, startDay: header.getUint32(16, true), names, buffer };
}

function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}

/** The column at a position, a view of `rows` values. */
export function columnAt(frame: Frame, index: number): Float64Array {
  return new Float64Array(frame.buffer, dataOffset(frame.buffer) + index * frame.rows * 8, frame.rows);
}

/** The column of a name, or undefined when the frame has none. */
export function findColumn(frame: Frame, name: string): Float64Array | undefined {
  const index = frame.names.indexOf(name);
  return index < 0 ? undefined : columnAt(frame, index);
}

/** The column of a name. Throws RangeError when the frame has none. */
export function columnOf(frame: Frame, name: string): Float64Array {
  const column = findColumn(frame, name);
  if (!column) throw new RangeError(`the frame has no column "${name}"`);
  return column;
}

/** All columns keyed by metric, families as lists, for a step to write into. */
export function openColumns(frame: Frame, metrics: MetricSet): Record<string, Float64Array | Float64Array[]> {
  const columns: Record<string, Float64Array | Float64Array[]> = {};
  let next = 0;
  for (const [id, spec] of Object.entries(metrics)) {
    columns[id] = spec.members ? spec.members.map(() => columnAt(frame, next++)) : columnAt(frame, next++);
  }
  // Built key by key, V8 keeps the object as a hash table; its copy has fixed slots and is read faster.
  return { ...columns };
}

const CANONICAL_NAN_HIGH = 0x7ff80000;
const INFINITY_HIGH = 0x7ff00000;
const MINUS_ZERO_HIGH = -0x80000000;
const MAGNITUDE = 0x7fffffff;

/** High word of the largest finite value: what is left of it is below 0 for NaN and infinity. */
const FINITE_HIGH = 0x7fefffff;

/**
 * Gives every NaN the one quiet bit pattern and every zero the positive sign, in place, so that equal
 * results have equal bytes on every machine. Looks at the high words alone, and at eight of them at a time while none
 * has a sign or is not finite.
 */
export function canonicalise(frame: Frame): void {
  const words = new Int32Array(frame.buffer, dataOffset(frame.buffer));
  const whole = words.length - (words.length % 16);
  canonicaliseWords(words, whole + 1, words.length);
  // The long loop is the last thing done: code after it would be compiled before it ever ran, and thrown away each time.
  for (let high = 1; high < whole; high += 16) {
    const a = words[high] as number;
    const b = words[high + 2] as number;
    const c = words[high + 4] as number;
    const d = words[high + 6] as number;
    const e = words[high + 8] as number;
    const f = words[high + 10] as number;
    const g = words[high + 12] as number;
    const h = words[high + 14] as number;
    const signs = a | b | c | d | e | f | g | h;
    const first = left(a) | left(b) | left(c) | left(d);
    const second = left(e) | left(f) | left(g) | left(h);
    if ((signs | first | second) < 0) canonicaliseWords(words, high, high + 16);
  }
}

function left(bits: number): number {
  return FINITE_HIGH - (bits & MAGNITUDE);
}

/** The same for the values whose high words stand at odd places from `from` to before `to`. */
function canonicaliseWords(words: Int32Array, from: number, to: number): void {
  for (let high = from; high < to; high += 2) {
    const bits = words[high] as number;
    if (bits === MINUS_ZERO_HIGH) {
      if (words[high - 1] === 0) words[high] = 0;
    } else if ((bits & MAGNITUDE) >= INFINITY_HIGH) {
      const infinite = (bits & MAGNITUDE) === INFINITY_HIGH && words[high - 1] === 0;
      if (!infinite) {
        words[high - 1] = 0;
        words[high] = CANONICAL_NAN_HIGH;
      }
    }
  }
}
