import { evaluate } from "../../model/evaluate.js";
import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, num, say, why, type World } from "../world.js";

export interface PartsData {
  readonly bars: readonly PartsBar[];
  readonly right: number;
  readonly timeoutSeconds: number;
  readonly timeoutText: string;
}

/** One way to take a checkpoint, and where its time goes, in seconds. */
export interface PartsBar {
  readonly name: string;
  readonly start: number;
  readonly alignment: number;
  readonly sync: number;
  readonly async: number;
  readonly total: number;
  readonly text: string;
}

interface Way {
  readonly name: string;
  readonly isPressed: boolean;
  readonly changes: World["givens"];
}

/** What the duration of a checkpoint is made of, now and while the job catches up, and how it could be otherwise. */
export function partsView(world: World): FigureView<PartsData> {
  const { checkpointKind, barrierAlignment } = world.givens;
  const kind = String(checkpointKind);
  const ways: readonly Way[] = [
    { name: `${kind}, in normal operation`, isPressed: false, changes: {} },
    { name: `${kind}, while catching up`, isPressed: true, changes: {} },
    barrierAlignment === "unaligned"
      ? { name: "the same with aligned barriers", isPressed: true, changes: { barrierAlignment: "aligned" } }
      : { name: "the same with unaligned barriers", isPressed: true, changes: { barrierAlignment: "unaligned" } },
    kind === "full"
      ? { name: "incremental, while catching up", isPressed: true, changes: { checkpointKind: "incremental" } }
      : { name: "full, while catching up", isPressed: true, changes: { checkpointKind: "full" } },
  ];
  const bars = ways.map((way) => barOf(world, way)).filter((bar): bar is PartsBar => bar !== null);
  return {
    title: "Where the time of a checkpoint goes",
    finding: bars.length > 0 ? finding(world, bars) : why(world, "checkpointSeconds"),
    description:
      "One bar for each way to take a checkpoint, divided into start delay, alignment, the synchronous part and the upload.",
    table: tableOf(
      ["Checkpoint", "Start delay", "Alignment", "Sync", "Async", "Together"],
      bars.map(({ name, ...bar }) => [
        name,
        ...[bar.start, bar.alignment, bar.sync, bar.async, bar.total].map((seconds) => amount(seconds, "seconds")),
      ]),
    ),
    data: {
      bars,
      right: roundUp(1.15 * Math.max(...bars.map(({ total }) => total), 0)),
      timeoutSeconds: num(world, "checkpointTimeoutSeconds"),
      timeoutText: say(world, "checkpointTimeoutSeconds"),
    },
  };
}

function barOf({ model, givens }: World, { name, isPressed, changes }: Way): PartsBar | null {
  const { values } = evaluate(model, { ...givens, ...changes });
  const value = (id: string): number => values[id] as number;
  const [start, alignment] = isPressed ? [value("pressedStartSeconds"), value("pressedAlignmentSeconds")] : [0, 0];
  const sync = value("syncSeconds");
  const upload = value(isPressed ? "pressedAsyncSeconds" : "asyncSeconds");
  const total = start + alignment + sync + upload;
  if (!Number.isFinite(total)) return null;
  return { name, start, alignment, sync, async: upload, total, text: amount(total, "seconds") };
}

function finding(world: World, bars: readonly PartsBar[]): string {
  const [normal, pressed] = bars;
  if (!normal) return why(world, "checkpointSeconds");
  const share = amount(normal.async / normal.total, "fraction");
  const head = `Of ${normal.text} the upload takes ${share}.`;
  if (!pressed?.name.endsWith("catching up")) return head;
  return (
    `${head} While the job catches up it is ${pressed.text}: barriers queue for ` +
    `${amount(pressed.start + pressed.alignment, "seconds")}, and the upload shares the link with more traffic.`
  );
}
