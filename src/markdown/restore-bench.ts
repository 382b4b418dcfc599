import type { Markup } from "../components/html.js";
import { restoreBench } from "../components/restore-bench/bench.js";
import { restoreBenchView } from "../views/production/restore/bench.js";
import { firstChoice, restoreOptions } from "../views/production/restore/choice.js";
import { defaultWorld } from "./workshop.js";

/** The job of the default scenario, restored after a map was put in. */
export function restoreBenchMarkup(): Markup {
  return restoreBench(restoreBenchView(firstChoice(defaultWorld), restoreOptions(defaultWorld)));
}
