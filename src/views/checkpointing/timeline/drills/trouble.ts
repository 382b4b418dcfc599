import { lengthText } from "../clock.js";
import type { DrillKind } from "../../../../model/simulation/drills.js";
import type { Band, Note } from "../bands.js";
import type { Story } from "../story.js";

const whileItLasts: Readonly<Record<DrillKind, string | null>> = {
  // A failure is shown by its outage.
  "task-manager": null,
  zookeeper: null,
  "slow-store": "store four times slower",
  "hot-key": "hot key",
  "slow-sink": "slow sink",
  "long-checkpoint": null,
};

/** The trouble that was put on a story, as far as it is not an outage: a band, and what is written above it. */
export function troubleOf({ drill, seconds }: Story): { bands: readonly Band[]; notes: readonly Note[] } {
  const text = drill && whileItLasts[drill.kind];
  if (!drill || text === null) return { bands: [], notes: [] };
  const [from, to] = [drill.atSeconds, Math.min(drill.atSeconds + drill.forSeconds, seconds)];
  const texts = [[`${text} for ${lengthText(drill.forSeconds)}`], [text]];
  return { bands: [{ kind: "trouble", from, to }], notes: [{ from, to, texts }] };
}
