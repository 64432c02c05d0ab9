/**
 * Version of the simulation engine, part of every scenario hash.
 *
 * Bump it in the same commit as any change that can alter a single bit of any frame: a mechanism, a default,
 * an initial state, the order of additions, exp/log/pow, random streams. Patch: a numerical correction. Minor: a
 * new or changed rule, parameter or metric. Major: stored scenarios no longer mean the same. Leave it alone
 * for refactoring that keeps every result hash, and for anything outside simulation/.
 */
export const ENGINE_VERSION = '0.9.0';
