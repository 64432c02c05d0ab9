import type { Source } from './source';
import type { StudyDeclaration } from './study';
import type { LocalizedText } from './text';
import type { UnitId } from './unit';

/** One line of a role's ledger: a metric of the network, earned (+1) or paid (−1) a day. */
export interface LedgerEntry {
  readonly metric: string;
  readonly sign: 1 | -1;
}

/** Someone who takes part in the network, and what a day brings and costs. All entries share one unit. */
export interface RoleSpec {
  readonly label: LocalizedText;
  /** What the role does, one or two sentences. */
  readonly description: LocalizedText;
  readonly ledger: readonly LedgerEntry[];
}

/**
 * A place tokens are in. A `holder` keeps what flows in until it flows out: its stock moves by exactly
 * that, or, without a stock, everything passes through on the day. Sources and sinks are outside.
 */
export interface FlowNode {
  readonly label: LocalizedText;
  readonly kind: 'source' | 'holder' | 'sink';
  /** Metric of what the holder holds at the end of the day. */
  readonly stock?: string;
}

/** Tokens that move on the day, never negative. */
export interface FlowArrow {
  readonly from: string;
  readonly to: string;
  readonly metric: string;
}

export interface FlowDiagram {
  readonly description: LocalizedText;
  readonly unit: UnitId;
  readonly nodes: Readonly<Record<string, FlowNode>>;
  readonly arrows: readonly FlowArrow[];
  /** How far a holder's account may be off a day, in the unit. */
  readonly tolerance: number;
}

/** A rule of the model as a formula. */
export interface Equation {
  readonly title: LocalizedText;
  /** KaTeX. */
  readonly tex: string;
  /** What the symbols are, and when the rule holds. */
  readonly explanation: LocalizedText;
  /** Metrics it gives. */
  readonly metrics: readonly string[];
  /** The file that computes it, within the network's folder. */
  readonly code: string;
  readonly source: Source;
}

/** golden: equal to somebody else's numbers; history: near what happened; law: true for any input. */
export type GuardKind = 'golden' | 'history' | 'law';

/** A test that fails when a metric goes wrong. */
export interface Guard {
  readonly kind: GuardKind;
  /** What it holds, with its tolerance. */
  readonly label: LocalizedText;
  /** Metrics of the network, or all of them. */
  readonly metrics: readonly string[] | 'every';
  /** The test's file, within the network's folder. */
  readonly test: string;
}

export interface GlossaryEntry {
  readonly term: LocalizedText;
  readonly meaning: LocalizedText;
  readonly source: Source;
}

/** Something the source text says, beside what the chain does. */
export interface Contrast {
  readonly topic: LocalizedText;
  readonly sourceText: LocalizedText;
  readonly onChain: LocalizedText;
  readonly source: Source;
}

/** What a network's own page says beyond its charts. Loaded on demand. */
export interface NetworkDepth {
  readonly roles: Readonly<Record<string, RoleSpec>>;
  readonly flow: FlowDiagram;
  readonly equations: Readonly<Record<string, Equation>>;
  readonly glossary: Readonly<Record<string, GlossaryEntry>>;
  readonly contrasts: readonly Contrast[];
  readonly studies: Readonly<Record<string, StudyDeclaration>>;
  readonly guards: readonly Guard[];
}
