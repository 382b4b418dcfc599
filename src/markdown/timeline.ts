import type { Markup } from "../components/html.js";
import { timelineBlock } from "../components/timeline/timeline.js";
import { showingOf } from "../views/checkpointing/timeline/showing.js";
import { firstMoment, timelineView } from "../views/checkpointing/timeline/view.js";
import { drillLabels, tellingMoment } from "../views/checkpointing/timeline/drills/kinds.js";
import { clockText } from "../views/checkpointing/timeline/clock.js";
import { logOf } from "../views/checkpointing/timeline/log.js";
import { speedsFor } from "../views/checkpointing/timeline/speeds.js";
import { defaultWorld } from "./workshop.js";

/** A run of the default scenario, with the cursor where its first checkpoint is complete. */
export function timelineMarkup(): Markup {
  const view = timelineView(defaultWorld);
  if ("problem" in view) throw new Error(`The default scenario cannot be simulated: ${view.problem}`);
  const { story, stops } = view;
  return timelineBlock({
    ...view,
    ...showingOf(view, firstMoment(story)),
    log: logOf(stops, story),
    speeds: speedsFor(story.seconds),
    trouble: { drills: Object.entries(drillLabels), at: clockText(tellingMoment(story), story.seconds) },
  });
}
