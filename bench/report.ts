/** Something measured, as a line of the report. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** Where there is a goal: the value has to be at most, or at least, this. */
  readonly target?: { readonly atMost: number } | { readonly atLeast: number };
  /** What a reader has to know to judge the number. */
  readonly note?: string;
}

/** Prints a group of measurements under a heading. */
export function print(heading: string, lines: readonly Line[]): void {
  const rows = lines.map(({ what, value, unit, target, note = "" }) => [
    what,
    `${digits(value)} ${unit}`,
    target ? `${verdict(value, target)} ${goal(target)}` : "",
    note,
  ]);
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  console.log(`\n${heading}`);
  for (const row of rows) {
    const cells = row.map((cell, column) =>
      column === 1 ? cell.padStart(widths[1] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(`  ${cells.join("  ")}`.trimEnd());
  }
}

type Target = NonNullable<Line["target"]>;

function verdict(value: number, target: Target): string {
  const met = "atMost" in target ? value <= target.atMost : value >= target.atLeast;
  return met ? "met   " : "MISSED";
}

function goal(target: Target): string {
  return "atMost" in target ? `(at most ${String(target.atMost)})` : `(at least ${String(target.atLeast)})`;
}

/** Three significant digits, but never fewer than the whole part has. */
function digits(value: number): string {
  if (Number.isNaN(value)) return "—";
  return value.toLocaleString("en", value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
}
