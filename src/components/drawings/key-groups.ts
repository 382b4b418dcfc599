import type { KeyGroupsData } from "../../views/slots/keys/groups.js";
import { html, type Markup } from "../html.js";
import { keyGroupBlocks } from "./key-group-blocks.js";
import { keyGroupStrip, type StripPlace } from "./key-group-strip.js";

const WIDE: StripPlace = { width: 880, most: 1024, perLine: [32, 64, 64, 128] };
const NARROW: StripPlace = { width: 360, most: 512, perLine: [16, 32, 64, 64] };

/** All key groups and their owners, on a wide page. */
export function keyGroupsDrawing(data: KeyGroupsData): Markup {
  return drawing(data, WIDE);
}

/** The same on a phone. */
export function keyGroupsNarrowDrawing(data: KeyGroupsData): Markup {
  return drawing(data, NARROW);
}

/** One by one as long as a group is wide enough to be seen; then by how many each subtask has. */
function drawing({ division, ...data }: KeyGroupsData, place: StripPlace): Markup {
  if (!division) {
    return html`<svg class="drawing" viewBox="0 0 ${place.width} 60" aria-hidden="true">
      <text class="label" x="0" y="34">The job does not start.</text>
    </svg>`;
  }
  const isStrip = data.ranges.length > 0 && division.maxParallelism <= place.most;
  return isStrip ? keyGroupStrip({ division, ...data }, place) : keyGroupBlocks({ division, ...data }, place);
}
