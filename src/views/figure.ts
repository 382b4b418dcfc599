/** A figure worked out for one scenario: what it draws, what it found, and the table behind it. */
export interface FigureView<Data = unknown> {
  /** The question it answers. */
  readonly title: string;
  /** The answer, in one sentence with numbers. */
  readonly finding: string;
  /** What it looks like, for those who cannot see it. */
  readonly description: string;
  readonly table: Table;
  readonly data: Data;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
