import { drillAt } from "../../views/checkpointing/timeline/drills/kinds.js";
import { objectionTo } from "../../views/checkpointing/timeline/drills/objection.js";
import type { Trial } from "../../views/checkpointing/timeline/drills/question.js";
import { storyOf, type Story } from "../../views/checkpointing/timeline/story.js";
import { timelineView, viewOf, type TimelineView } from "../../views/checkpointing/timeline/view.js";
import type { World } from "../../views/world.js";
import type { Wish } from "./trouble.js";

/** The run of the scenario in use, and the same run with trouble. */
export interface Runs {
  /** The run without trouble. */
  readonly base: Story;
  /** The run that is shown. */
  readonly view: TimelineView;
  /** The trouble on it. */
  readonly trial: Trial | null;
  /** Takes another scenario, with the same trouble if that can be. Returns why it cannot be run, or null. */
  use(world: World): string | null;
  /** The run with trouble, not shown yet; or why there is none. */
  attempt(wish: Wish): Trial | { readonly problem: string };
  /** Shows a run with trouble, or the one without. */
  put(trial: Trial | null): void;
}

/** The runs of a scenario. @throws {Error} when it cannot be run: the first one is the one that the page was built with */
export function createRuns(world: World): Runs {
  let base = runOf(world);
  let trial: Trial | null = null;
  let view = base;

  const attempt: Runs["attempt"] = ({ kind, atSeconds }) => {
    const objection = objectionTo(atSeconds, base.story);
    if (objection !== null) return { problem: objection };
    const drill = drillAt(kind, atSeconds, base.story);
    const reading = storyOf(base.story.world, drill);
    return "problem" in reading ? reading : { before: base.story, after: reading.story, drill };
  };
  const put: Runs["put"] = (next) => {
    trial = next;
    view = next ? viewOf(next.after) : base;
  };

  return {
    get base() {
      return base.story;
    },
    get view() {
      return view;
    },
    get trial() {
      return trial;
    },
    attempt,
    put,
    use: (next) => {
      const reading = timelineView(next);
      if ("problem" in reading) return reading.problem;
      base = reading;
      const again = trial && attempt(trial.drill);
      put(again && "after" in again ? again : null);
      return null;
    },
  };
}

function runOf(world: World): TimelineView {
  const reading = timelineView(world);
  if ("problem" in reading) throw new Error(reading.problem);
  return reading;
}
