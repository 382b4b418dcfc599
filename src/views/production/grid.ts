/** How a cell is meant: what may be done, what may be done with care, what may not, or nothing of the kind. */
export type Tone = "yes" | "care" | "no" | "plain";

export interface GridCell {
  readonly text: string;
  readonly tone: Tone;
  /** How much of its track a bar below the text fills, 0 to 1; null where there is no bar. */
  readonly share: number | null;
  /** Whether it is the reader’s. */
  readonly isHere: boolean;
}

export interface GridRow {
  readonly name: string;
  readonly cells: readonly GridCell[];
  readonly isHere: boolean;
}

/** Words in rows and columns. */
export interface Grid {
  /** How wide the names of the rows are, as a part of the whole. */
  readonly names: number;
  /** Empty where the only column needs no name. */
  readonly columns: readonly string[];
  readonly rows: readonly GridRow[];
}

/** A grid for a wide page, and one for a phone. */
export interface GridData {
  readonly wide: Grid;
  readonly narrow: Grid;
}

/** A cell with words only. */
export function wordsIn(text: string, tone: Tone = "plain", isHere = false): GridCell {
  return { text, tone, share: null, isHere };
}
