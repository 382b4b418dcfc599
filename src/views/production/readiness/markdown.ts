import { plain } from "../../plain.js";
import type { MarkState } from "./marks.js";
import type { ReadinessRow, ReadinessView } from "./view.js";

const parts: readonly (readonly [state: MarkState, title: string])[] = [
  ["open", "Open"],
  ["done", "Done"],
  ["not-needed", "Does not apply"],
];

/** The checklist as Markdown: what is open first. @param link restores the scenario; empty while there is none */
export function readinessMarkdown({ rows, summary }: ReadinessView, link: string): string {
  return plain([
    "# Production readiness",
    "",
    summary,
    ...(link === "" ? [] : ["", `Scenario: <${link}>`]),
    ...parts.flatMap(([state, title]) =>
      part(
        title,
        rows.filter((row) => row.state === state),
      ),
    ),
    "",
  ]);
}

function part(title: string, rows: readonly ReadinessRow[]): readonly string[] {
  return rows.length === 0 ? [] : ["", `## ${title} (${String(rows.length)})`, "", ...rows.flatMap(itemLines)];
}

function itemLines({ title, state, by, says, cost, mark, source }: ReadinessRow): readonly string[] {
  const note = mark.note.trim();
  return [
    `- [${state === "done" ? "x" : " "}] **${title}** (${by === "nobody yet" ? "nobody has said yet" : `says ${by}`})`,
    ...(says === "" ? [] : [`  - ${says}`]),
    ...(state === "open" ? [`  - If skipped: ${cost}`] : []),
    ...(note === "" ? [] : [`  - Note: ${inOneLine(note)}`]),
    `  - ${source}`,
  ];
}

/** A note may have been pasted with line breaks. */
function inOneLine(note: string): string {
  return note.replace(/\s+/g, " ");
}
