import { counted, type World } from "../../world.js";
import { sourceText } from "../../source-text.js";
import { readinessItems, type ReadinessItem } from "./items.js";
import { unmarked, type Mark, type Marks, type MarkState } from "./marks.js";

/** An item, ready to be written. */
export interface ReadinessRow {
  readonly id: string;
  readonly title: string;
  readonly origin: string;
  readonly source: string;
  readonly page: ReadinessItem["page"];
  readonly state: MarkState;
  /** Who says so. */
  readonly by: "the scenario" | "you" | "nobody yet";
  /** What the scenario says; empty where only the reader can know. */
  readonly says: string;
  readonly cost: string;
  readonly mark: Mark;
}

export interface ReadinessView {
  readonly rows: readonly ReadinessRow[];
  /** How far the list has come, in a sentence. */
  readonly summary: string;
}

/** The checklist for a scenario, with what its reader has said. */
export function readinessView(world: World, marks: Marks): ReadinessView {
  const rows = readinessItems.map((item) => rowOf(item, { world, mark: marks.get(item.id) ?? unmarked }));
  return { rows, summary: summaryOf(rows) };
}

function rowOf(item: ReadinessItem, { world, mark }: { world: World; mark: Mark }): ReadinessRow {
  const { id, title, origin, source, page, decide, cost } = item;
  const decision = decide?.(world) ?? null;
  const fromScenario: MarkState = decision?.isDone === true ? "done" : "open";
  const by = mark.state !== null ? "you" : decision ? "the scenario" : "nobody yet";
  return {
    ...{ id, title, origin, page, mark, by },
    source: sourceText(source),
    state: mark.state ?? fromScenario,
    says: decision?.says ?? "",
    cost: cost(world),
  };
}

function summaryOf(rows: readonly ReadinessRow[]): string {
  const open = rows.filter(({ state }) => state === "open");
  const unasked = open.filter(({ by }) => by === "nobody yet").length;
  const all = counted(String(rows.length), "item");
  if (open.length === 0) return `All ${all} are done, or do not apply.`;
  const asks = unasked > 0 ? `, ${String(unasked)} of them for you to say` : "";
  return `${String(open.length)} of ${all} ${open.length === 1 ? "is" : "are"} open${asks}.`;
}
