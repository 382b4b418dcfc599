import type { Markup } from "../components/html.js";
import { slotsBench } from "../components/slots-bench.js";
import { MOST_CHOSEN, NAMED_GROUP, slidesChoice } from "../views/slots/cluster/bench/slides-job.js";
import { benchView, versionOf } from "../views/slots/cluster/bench/view.js";
import { defaultWorld } from "./workshop.js";

/** The slides’ job as the page is built: with the parallelism of the last of the slides. */
export function slotsBenchMarkup(): Markup {
  return slotsBench({ view: benchView(slidesChoice, versionOf(defaultWorld)), most: MOST_CHOSEN, group: NAMED_GROUP });
}
