import type { TaskName } from "../../views/slots/cluster/tasks.js";
import { html, type Markup } from "../html.js";

/** A line of the key, and the room for a letter in front of a name. */
const LINE = 24;
const LETTER = 26;
/** Tasks that have a name in the key. Assumed: more names than that are read in the table. */
const MOST = 9;

/** What a key takes, and what it says. */
export interface Key {
  readonly height: number;
  readonly mark: Markup;
}

/** Letters and names of tasks, in columns. @param hot what the dot marks; empty where there is none */
export function clusterKey(tasks: readonly TaskName[], { hot, width }: { hot: string; width: number }): Key {
  const columns = width > 500 ? 3 : 1;
  const named = tasks.slice(0, MOST);
  const rest = tasks.length - named.length;
  const entries = [
    ...named.map((task) => (x: number, y: number) => taskEntry(task, x, y)),
    ...(rest > 0
      ? [(x: number, y: number) => html`<text class="label" x="${x}" y="${y + 14}">and ${rest} more</text>`]
      : []),
  ];
  const lines = Math.ceil(entries.length / columns);
  const marks = entries.map((entry, at) =>
    entry((at % columns) * Math.round(width / columns), Math.floor(at / columns) * LINE),
  );
  return {
    height: (lines + (hot === "" ? 0 : 1)) * LINE + 8,
    mark: html`${marks} ${hot !== "" && hotEntry(hot, lines * LINE)}`,
  };
}

function taskEntry({ shade, letter, shown, parallelism }: TaskName, x: number, y: number): Markup {
  return html`<rect class="chip task-${shade}" x="${x}" y="${y}" width="20" height="18" />
    <text class="chip-name" x="${x + 10}" y="${y + 13.5}">${letter}</text>
    <text x="${x + LETTER}" y="${y + 14}">${shown} <tspan class="label">× ${parallelism}</tspan></text>`;
}

function hotEntry(hot: string, y: number): Markup {
  return html`<circle class="hot" cx="10" cy="${y + 9}" r="4" />
    <text class="label" x="${LETTER}" y="${y + 14}">${hot}</text>`;
}
