import type { FigureView } from "../../figure.js";
import type { World } from "../../world.js";
import { observedIn } from "../observed.js";
import type { LoadData } from "./load.js";
import { loadRows, type LoadRow } from "./rows.js";

/** The same job on the dashboard of 1.3 and on today’s. */
export function dashboardsView(world: World): FigureView<LoadData> {
  const rows = loadRows(observedIn(world));
  return {
    title: "What would the web UI of 1.3 show of the same job?",
    finding: finding(rows),
    description:
      "A row for each task. On the left the back pressure tab of 1.3: a ratio of samples with its level. On the right " +
      "today’s bar of busy, back-pressured and idle time.",
    table: {
      columns: ["task", "1.3: ratio", "1.3: status", "now: busy", "now: back-pressured", "now: idle"],
      rows: rows.map(({ name, ratioText, level, texts }) => [
        name,
        ratioText,
        level,
        ...[texts.busy, texts.back, texts.idle].map((text) => text.replace(/^\S+ /, "")),
      ]),
    },
    data: { rows },
  };
}

function finding(rows: readonly LoadRow[]): string {
  const pressed = rows.filter(({ level }) => level !== "OK");
  const bottleneck = rows.find(({ isBottleneck }) => isBottleneck);
  const quiet = rows.length - pressed.length;
  if (pressed.length === 0) {
    return `In 1.3 every task says OK, and nothing tells how near to its limit “${bottleneck?.name ?? ""}” is.`;
  }
  if (quiet === 0)
    return "In 1.3 each of these tasks says that it waits for one behind it: the slow one is not among them.";
  return (
    `In 1.3 ${pressed.map(({ name, level }) => `“${name}” says ${level}`).join(", ")}, and ${quiet} of ${rows.length} tasks say OK: ` +
    `that one of these, “${bottleneck?.name ?? ""}”, is full and another idle cannot be seen there.`
  );
}
