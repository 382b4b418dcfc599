import { claimMode } from "../../../model/production/inputs.js";
import type { FigureView } from "../../figure.js";
import { say, why, type World } from "../../world.js";
import { chosen } from "../choice.js";
import { wordsIn, type GridCell, type GridData } from "../grid.js";

type Mode = "noClaim" | "claim" | "legacy";

const modes: Readonly<Record<Mode, string>> = { noClaim: "NO_CLAIM", claim: "CLAIM", legacy: "LEGACY" };

/** From the restore on. */
const moments = ["no checkpoint yet", "one has completed", "many have", "who deletes it"] as const;

const needed = wordsIn("needed", "no");

/** What may happen to the files of the snapshot at each of these moments. */
const fates: Readonly<Record<Mode, readonly GridCell[]>> = {
  noClaim: [needed, wordsIn("may be deleted", "yes"), wordsIn("may be deleted", "yes"), wordsIn("you")],
  claim: [needed, wordsIn("Flink’s", "no"), wordsIn("Flink’s, or gone", "no"), wordsIn("Flink")],
  legacy: [needed, wordsIn("perhaps needed", "care"), wordsIn("perhaps needed", "care"), wordsIn("not defined")],
};

/** Until when the files that a job was started from are needed, in each claim mode. */
export function claimView(world: World): FigureView<GridData> {
  const here = chosen(world, claimMode);
  const all = Object.keys(modes) as readonly Mode[];
  const rows = all.map((mode) => ({ name: modes[mode], isHere: mode === here, cells: fates[mode] }));
  const narrow = moments.map((name, at) => ({ name, isHere: false, cells: fates[here].slice(at, at + 1) }));
  return {
    title: "Until when does a job need the snapshot it was started from?",
    finding: finding(world, here),
    description:
      "A table with the three claim modes as rows. Its columns are moments after the restore: before the first checkpoint, after one, " +
      "after many, and who deletes the files in the end.",
    table: {
      columns: ["Claim mode", ...moments],
      rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
    },
    data: {
      wide: { names: 0.16, columns: moments, rows },
      narrow: { names: 0.55, columns: [modes[here]], rows: narrow },
    },
  };
}

function finding(world: World, mode: Mode): string {
  const reason = why(world, "firstCheckpointSeconds");
  const first = reason === "" ? `, here ${say(world, "firstCheckpointSeconds")}` : "";
  if (mode === "noClaim") {
    return `NO_CLAIM: the first checkpoint is a full one${first}. When it has completed, you may delete what the job was started from.`;
  }
  return mode === "claim"
    ? "CLAIM: Flink treats the snapshot as a checkpoint of its own. Never delete it yourself, and start no second job from it."
    : "LEGACY: later checkpoints may build on files of the snapshot, and Flink deletes none of them. You cannot know when you may.";
}
