/** Read access to a folder of reference cases; the kernel itself opens no file. Names are relative, with `/`. */
export interface CaseFolder {
  readonly files: readonly string[];
  /** The text of a file. Throws when there is none of that name. */
  readonly read: (file: string) => string;
}

/** How one reference case compares. */
export interface CaseResult {
  readonly name: string;
  /** How many columns or quantities were compared. */
  readonly compared: number;
  /** Over how many rows each of them, where they are columns. */
  readonly rows?: number;
  /** The one that is farthest off. */
  readonly worst: string;
  /** Its error, relative unless the case says otherwise. */
  readonly error: number;
  readonly tolerance: number;
  readonly passed: boolean;
  /** What went wrong where a case could not be compared at all. */
  readonly problem?: string;
}

/** Runs every case it finds in a folder; a file it cannot read is a failed case, not an exception. */
export type Verification = (folder: CaseFolder) => Iterable<CaseResult>;

/** One line of a backtest: a model figure against what really happened, or an error over many days by itself. */
export interface BacktestRow {
  readonly name: string;
  readonly date: string;
  readonly unit: string;
  readonly modelled: number;
  /** What it was really; without it `modelled` is an error itself, best at 0. */
  readonly actual?: number;
  /** The largest distance from the real figure, or the largest error, in the unit; without one the row is printed as it is. */
  readonly bound?: number;
}

/** Compares the model with the past. */
export type Backtest = () => Iterable<BacktestRow>;
