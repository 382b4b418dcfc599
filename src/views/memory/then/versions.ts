import type { ThenVersion } from "../../../model/memory/flink/then/version.js";
import { NEWEST, type Version } from "../../../model/memory/flink/version.js";
import type { FigureView } from "../../figure.js";
import { num, why, type World } from "../../world.js";
import { laterBar } from "./later-bars.js";
import { mib } from "./piece.js";
import { slideBar, thenBar } from "./then-bars.js";
import type { VersionBar } from "./version-bar.js";

export interface ContainerVersionsData {
  readonly bars: readonly VersionBar[];
  /** The largest container, in bytes; at least 1. */
  readonly right: number;
}

const thenGroups: readonly (readonly [string, ThenVersion])[] = [
  ["Flink 1.2", "1.2"],
  ["Flink 1.3", "1.3"],
  ["Flink 1.4", "1.4"],
  ["Flink 1.5 to 1.8", "1.5"],
  ["Flink 1.9", "1.9"],
];

const laterGroups: readonly (readonly [string, Version])[] = [
  ["Flink 1.10 to 1.16", "1.16"],
  [`Flink 1.17 to ${NEWEST}`, NEWEST],
];

/** The same container, divided by each version that divided it in another way. */
export function containerVersionsView(world: World): FigureView<ContainerVersionsData> {
  const bars = [
    slideBar(world),
    ...thenGroups.map((group) => thenBar(world, ...group)),
    ...laterGroups.map((group) => laterBar(world, ...group)),
  ];
  const totals = bars.map(({ pieces }) => pieces.reduce((sum, { bytes }) => sum + bytes, 0));
  return {
    title: "The same container in every version of Flink",
    finding: findingOf(world, bars),
    description:
      "One bar for each group of releases, all of the same container, divided to scale. The heap begins at the left, and a " +
      "line below each bar says how far −Xmx reaches.",
    table: { columns: ["Version", "−Xmx", "−XX:MaxDirectMemorySize", "Parts"], rows: bars.map(rowOf) },
    data: { bars, right: Math.max(1, ...totals) },
  };
}

function rowOf({ name, pieces, heapText, directText }: VersionBar): readonly string[] {
  return [
    name,
    heapText.replace("−Xmx ", ""),
    directText,
    pieces.map(({ name, text }) => `${name} ${text}`).join(", ") || "none",
  ];
}

function findingOf(world: World, bars: readonly VersionBar[]): string {
  const reason = why(world, "thenContainerBytes");
  const [talk, now] = [bars[2], bars.at(-1)];
  if (reason || !talk || !now) return reason;
  const container = mib(num(world, "thenContainerBytes"));
  const [hadHeap, hasHeap] = [talk, now].map(({ heapBytes }) => heapBytes > 0);
  if (!hasHeap) {
    return hadHeap
      ? `Of ${container} Flink 1.3 gave ${mib(talk.heapBytes)} to the heap; Flink ${NEWEST} does not start with this configuration.`
      : `Neither Flink 1.3 nor Flink ${NEWEST} starts with ${container}.`;
  }
  const then = hadHeap
    ? `Of ${container} Flink 1.3 gave ${mib(talk.heapBytes)} to the heap`
    : `Flink 1.3 did not start with ${container}`;
  return `${then}, and Flink ${NEWEST} gives it ${mib(now.heapBytes)}${besideHeap(now)}.`;
}

/** The two largest parts outside of the heap, as the end of a sentence. */
function besideHeap({ pieces }: VersionBar): string {
  const [largest, second] = pieces
    .filter(({ thing }) => thing !== "heap")
    .toSorted((one, other) => other.bytes - one.bytes);
  if (!largest || !second) return "";
  return `; outside of it ${largest.text} are ${largest.name}, and ${second.text} are ${second.name}`;
}
