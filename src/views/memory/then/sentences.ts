import { ratioHoldsFromMegabytes } from "../../../model/memory/flink/then/cutoff.js";
import { thenSettingsOf } from "../../../model/memory/then-container.js";
import { MEBIBYTE } from "../../../model/memory/whole.js";
import { num, say, why, type World } from "../../world.js";
import { mib } from "./piece.js";

const size = (world: World, id: string): string => mib(num(world, id));

/** Whether managed and network memory of 1.3 are outside of the heap. */
export function isOffHeap({ evaluation }: World): boolean {
  return evaluation.values.thenOffHeap === "off-heap";
}

/** Whether the minimum is what is cut off, and not the ratio's share. */
export function minimumCounts(world: World): boolean {
  return num(world, "cutoffBytes") > num(world, "cutoffByRatioBytes");
}

/** What the slide's rule and Flink 1.3 make of the container in use. */
export function thenAnswer(world: World): string {
  const [container, slide, heap] = ["thenContainerBytes", "slideHeapBytes", "thenHeapBytes"].map((id) =>
    size(world, id),
  );
  const reason = why(world, "thenContainerBytes");
  if (reason) return reason;
  const refused = why(world, "thenHeapBytes");
  if (refused) return `The slide’s rule gives a container of ${container} a heap of ${slide}. ${refused}`;
  const head = `The slide’s rule gives a container of ${container} a heap of ${slide}`;
  if (isOffHeap(world)) return `${head}; Flink 1.3 gave it ${heap}, with network and managed memory beside it.`;
  if (!minimumCounts(world)) return `${head}, and Flink 1.3 gave it the same.`;
  return `${head}; Flink 1.3 gave it ${heap}, because it cut off ${size(world, "cutoffBytes")} and not ${size(world, "cutoffByRatioBytes")}.`;
}

/** What the slide's rule leaves of the container in use. */
export function slideRule(world: World): string {
  return why(world, "slideHeapBytes")
    ? "There is no container here to cut it off."
    : `Of ${size(world, "thenContainerBytes")} that leaves ${size(world, "slideHeapBytes")}.`;
}

/** Which of the two parts of the cut-off counts, and what it makes of −Xmx. */
export function whyCutoff(world: World): string {
  const reason = why(world, "cutoffBytes");
  if (reason) return reason;
  const ratio = `${say(world, "heapCutoffRatio")} of ${size(world, "thenContainerBytes")} are ${size(world, "cutoffByRatioBytes")}`;
  const minimum = size(world, "heapCutoffMinBytes");
  const cut = minimumCounts(world)
    ? `That is less than the minimum of ${minimum}, so ${minimum} are cut off.`
    : `That is not less than the minimum of ${minimum}, so it is what is cut off.`;
  return `Here ${ratio}. ${cut} ${why(world, "thenHeapBytes") || `Xmx is ${size(world, "thenHeapBytes")}.`}`;
}

/** From which container on the slide's rule is Flink's. */
export function ratioHoldsFrom(world: World): string {
  const from = mib(ratioHoldsFromMegabytes(thenSettingsOf(world.evaluation)) * MEBIBYTE);
  return `From ${from} on the ratio of ${say(world, "heapCutoffRatio")} cuts off ${size(world, "heapCutoffMinBytes")} or more, and the slide’s rule is what Flink 1.3 does.`;
}

/** What lies in the heap of 1.3, or beside it. */
export function insideHeap(world: World): string {
  if (why(world, "thenManagedBytes")) return "Here Flink 1.3 does not start, and there is no heap to divide.";
  const [heap, network, rest, managed] = [
    "thenHeapBytes",
    "thenNetworkBytes",
    "thenBesideNetworkBytes",
    "thenManagedBytes",
  ].map((id) => size(world, id));
  return isOffHeap(world)
    ? `Beside the heap of ${heap} network buffers have ${network} and managed memory ${managed}.`
    : `Of the heap of ${heap} network buffers take up to ${network}. Your records, your code and state on the heap share ` +
        `the other ${rest}, of which a batch job may use up to ${managed} as managed memory.`;
}
