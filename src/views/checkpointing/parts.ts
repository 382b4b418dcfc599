import { evaluate } from "../../model/evaluate.js";
import { roundUp } from "../domain.js";
import type { FigureView } from "../figure.js";
import { tableOf } from "../rows.js";
import { amount, num, say, why, type World } from "../world.js";
import { withoutIt } from "./obstacles.js";

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
  /** How long it takes, or that it does not end: its parts are 0 then. */
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
  const bars = ways.map((way) => barOf(world, way));
  return {
    title: "Where the time of a checkpoint goes",
    finding: finding(world, bars),
    description:
      "One bar for each way to take a checkpoint, divided into start delay, alignment, the synchronous part and the upload.",
    table: tableOf(
      ["Checkpoint", "Start delay", "Alignment", "Sync", "Async", "Together"],
      bars.map(({ name, ...bar }) => [
        name,
        ...[bar.start, bar.alignment, bar.sync, bar.async, bar.total].map((seconds) =>
          amount(bar.total > 0 ? seconds : NaN, "seconds"),
        ),
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

/** What stands in the place of a checkpoint that does not get through. */
const NEVER = { start: 0, alignment: 0, sync: 0, async: 0, total: 0, text: "does not get through" } as const;

function barOf({ model, givens }: World, { name, isPressed, changes }: Way): PartsBar {
  const { values } = evaluate(model, { ...givens, ...changes });
  const value = (id: string): number => values[id] as number;
  const [start, alignment] = isPressed ? [value("pressedStartSeconds"), value("pressedAlignmentSeconds")] : [0, 0];
  const sync = value("syncSeconds");
  const upload = value(isPressed ? "pressedAsyncSeconds" : "asyncSeconds");
  const total = start + alignment + sync + upload;
  if (!Number.isFinite(total)) return { name, ...NEVER };
  return { name, start, alignment, sync, async: upload, total, text: amount(total, "seconds") };
}

function finding(world: World, [normal, pressed]: readonly PartsBar[]): string {
  if (!normal || !Number.isFinite(num(world, "checkpointSeconds")))
    return withoutIt(world, "there are no parts to show");
  const head = `Of ${normal.text} the upload takes ${amount(normal.async / normal.total, "fraction")}.`;
  if (!pressed || !Number.isFinite(num(world, "pressedCheckpointSeconds"))) {
    return `${head} ${why(world, "pressedCheckpointSeconds")}`;
  }
  const queued = pressed.start + pressed.alignment;
  const barriers = queued > 0 ? `barriers queue for ${amount(queued, "seconds")}` : "no barrier queues";
  return (
    `${head} While the job catches up it is ${pressed.text}: ${barriers}, and the upload shares the link with more ` +
    "traffic."
  );
}
