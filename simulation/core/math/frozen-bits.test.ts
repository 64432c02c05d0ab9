import { expect, it } from 'vitest';
import * as math from '.';
import { hexBits } from './ulp-distance';

type MathFunction = 'exp' | 'expm1' | 'log' | 'log1p' | 'log2' | 'pow';

/** Results as IEEE 754 bits. A change here changes every stored result hash: bump ENGINE_VERSION with it. */
const FROZEN: readonly (readonly [MathFunction, readonly number[], string])[] = [
  ['exp', [1], '4005bf0a8b145769'],
  ['exp', [-1], '3fd78b56362cef38'],
  ['exp', [0.1], '3ff1aec7b35a00d4'],
  ['exp', [700.5], '7f18625c7d4f56c2'],
  ['exp', [-700.25], '00caf5fe9a485c8e'],
  ['exp', [-745], '0000000000000001'],
  ['exp', [1e-9], '3ff000000044b830'],
  ['expm1', [1e-10], '3ddb7cdfd9dda4e3'],
  ['expm1', [0.5], '3fe4c2531c3c0d38'],
  ['expm1', [-0.5], 'bfd92e9a0720d3ec'],
  ['expm1', [1], '3ffb7e151628aed3'],
  ['expm1', [-3], 'bfee6824f33314f5'],
  ['expm1', [20], '41bceb088a68e804'],
  ['log', [2], '3fe62e42fefa39ef'],
  ['log', [10], '40026bb1bbb55516'],
  ['log', [0.1], 'c0026bb1bbb55515'],
  ['log', [0.999], 'bf5064670d979b73'],
  ['log', [1.5], '3fd9f323ecbf984c'],
  ['log', [1e300], '4085963447f87fb5'],
  ['log', [3e-320], 'c086fdd43b3b8eab'],
  ['log1p', [1e-10], '3ddb7cdfd9d1d693'],
  ['log1p', [0.5], '3fd9f323ecbf984c'],
  ['log1p', [-0.5], 'bfe62e42fefa39ef'],
  ['log1p', [1], '3fe62e42fefa39ef'],
  ['log1p', [10000000000], '4037069e2aa3184e'],
  ['log2', [3], '3ff95c01a39fbd68'],
  ['log2', [10], '400a934f0979a371'],
  ['log2', [0.1], 'c00a934f0979a371'],
  ['log2', [1.0001], '3f22e8a3a5041f41'],
  ['log2', [1e-310], 'c0901730dabca5f6'],
  ['pow', [10, -3], '3f50624dd2f1a9fc'],
  ['pow', [1.05, 365], '4189d9a80c9f6ac4'],
  ['pow', [0.5, 0.16666666666666666], '3fec823e074ec129'],
  ['pow', [2, 0.5001], '3ff6a10531035e8a'],
  ['pow', [-3, 7], 'c0a1160000000000'],
  ['pow', [1.0000001, 1000000000], '48f349445c228792'],
  ['pow', [1e-300, 1.05], '000000000c1069cd'],
  ['pow', [0.97, 10000], '2477b1f9e8c032e5'],
];

it.each(FROZEN)('%s(%j) keeps its bits', (name, [x = NaN, y = NaN], bits) => {
  expect(hexBits(name === 'pow' ? math.pow(x, y) : math[name](x))).toBe(bits);
});
